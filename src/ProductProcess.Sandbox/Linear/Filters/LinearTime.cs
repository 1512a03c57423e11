using System.Globalization;
using System.Text.RegularExpressions;
using ProductProcess.Sandbox.Linear.Queries;

namespace ProductProcess.Sandbox.Linear.Filters;

/// <summary>Reads what a comparator of dates takes: a date, a moment, or a duration counted from now (<c>-P2W1D</c>).</summary>
internal static partial class LinearTime
{
    public static bool IsDuration(string text) => Duration().IsMatch(text) && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>UTC milliseconds.</summary>
    /// <exception cref="LinearRefusal">It is no time.</exception>
    public static long Read(string text, DateTimeOffset now)
    {
        if (IsDuration(text))
            return Later(Duration().Match(text), now).ToUnixTimeMilliseconds();
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUnixTimeMilliseconds()
            : throw LinearRefusal.BadArgument($"\"{text}\" is neither a date nor a duration.");
    }

    private static DateTimeOffset Later(Match match, DateTimeOffset now)
    {
        var sign = match.Groups["sign"].Success ? -1 : 1;
        int Part(string name) => match.Groups[name].Success ? sign * int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return now.AddYears(Part("y")).AddMonths(Part("m")).AddDays((Part("w") * 7) + Part("d"))
            .AddHours(Part("h")).AddMinutes(Part("min")).AddSeconds(Part("s"));
    }

    [GeneratedRegex(@"^(?<sign>-)?P(?:(?<y>\d{1,4})Y)?(?:(?<m>\d{1,5})M)?(?:(?<w>\d{1,5})W)?(?:(?<d>\d{1,6})D)?(?:T(?:(?<h>\d{1,6})H)?(?:(?<min>\d{1,8})M)?(?:(?<s>\d{1,9})S)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();
}
