using System.Globalization;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>Plain values of fields as a history writes them.</summary>
internal static class LinearValues
{
    public static DateOnly? Day(string? text) =>
        text is { Length: >= 10 }
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string? DayText(string? text) => Day(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static double? Number(double? number) => number is { } value && double.IsFinite(value) ? value : null;

    public static string? NumberText(double? number) => Number(number)?.ToString("R", CultureInfo.InvariantCulture);
}
