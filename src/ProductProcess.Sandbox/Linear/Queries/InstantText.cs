namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Writes instants digit by digit: an answer holds tens of thousands of them, and format strings are slow.</summary>
internal static class InstantText
{
    public const int Length = 24;

    /// <param name="text">Takes <c>2026-03-01T09:30:00.000Z</c>.</param>
    /// <param name="at">UTC milliseconds.</param>
    public static void Write(Span<byte> text, long at)
    {
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(at).UtcDateTime;
        "0000-00-00T00:00:00.000Z"u8.CopyTo(text);
        Digits(text[..4], instant.Year);
        Digits(text[5..7], instant.Month);
        Digits(text[8..10], instant.Day);
        Digits(text[11..13], instant.Hour);
        Digits(text[14..16], instant.Minute);
        Digits(text[17..19], instant.Second);
        Digits(text[20..23], instant.Millisecond);
    }

    private static void Digits(Span<byte> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
            text[i] = (byte)('0' + (number % 10));
    }
}
