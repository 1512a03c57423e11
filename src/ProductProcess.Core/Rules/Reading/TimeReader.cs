using System.Globalization;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads lengths of time that stand alone: <c>13 weeks</c>, <c>4 weeks ago</c>, <c>10 days</c>.</summary>
internal static class TimeReader
{
    /// <summary>The longest window.</summary>
    public const int MostWeeks = 104;

    /// <summary>Whole weeks from 1 on; null where the key is missing or wrong.</summary>
    public static int? Weeks(Fields fields, string key, int most)
    {
        if (fields.WordOrNone(key) is not { } text)
            return null;
        if (Number(text, "weeks", "week") is { } weeks && weeks >= 1 && weeks <= most)
            return weeks;
        fields.Problems.Error(ProblemCode.BadValue, text.At, $"'{text.Value}' is no {(key == "window" ? "window" : "length")}.", $"Write whole weeks, such as 13 weeks; {most} is the most.");
        return null;
    }

    /// <summary>The window of a measure: <c>window: 26 weeks</c>, <c>ends: 4 weeks ago</c>.</summary>
    /// <param name="fields">The keys of the measure.</param>
    /// <param name="ruleWeeks">Length of the rule's window, 0 where it is not known.</param>
    public static Stretch Stretch(Fields fields, int ruleWeeks)
    {
        var weeks = Weeks(fields, "window", MostWeeks);
        var stretch = new Stretch(weeks, Ago(fields));
        if (stretch.Reach(ruleWeeks) <= Measuring.Stretch.MostWeeks)
            return stretch;
        TooFar(fields, fields.Has("ends") ? "ends" : "window", stretch.Reach(ruleWeeks));
        return Measuring.Stretch.OfRule;
    }

    public static void TooFar(Fields fields, string key, int weeks) => fields.Problems.Error(
        ProblemCode.BadValue,
        fields.Find(key)?.At ?? fields.At,
        $"This looks {weeks} weeks back; {Measuring.Stretch.MostWeeks} is the most.",
        "Take a shorter window, or a later end.");

    /// <summary>Whole days or weeks, in days; null where the key is missing or wrong.</summary>
    public static int? Days(Fields fields, string key)
    {
        if (fields.WordOrNone(key) is not { } text)
            return null;
        var days = Number(text, "days", "day") ?? 7 * Number(text, "weeks", "week");
        if (days is >= 1 and <= 7 * Measuring.Stretch.MostWeeks)
            return days;
        fields.Problems.Error(ProblemCode.BadValue, text.At, $"'{text.Value}' is no length of time.", "Write whole days or weeks, such as 10 days or 8 weeks.");
        return null;
    }

    private static int Ago(Fields fields)
    {
        if (fields.WordOrNone("ends") is not { } text)
            return 0;
        if (text.Value.TrimEnd() is var words && words.EndsWith(" ago", StringComparison.Ordinal)
            && Number(text.Until(words.Length - 4), "weeks", "week") is { } weeks and >= 1)
            return weeks;
        fields.Problems.Error(ProblemCode.BadValue, text.At, $"'{text.Value}' is no end of a window.", "Write whole weeks and 'ago', such as 4 weeks ago.");
        return 0;
    }

    private static int? Number(YamlScalar text, string unit, string one) =>
        text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var number, var word] && (word == unit || word == one)
        && number.Length <= 4 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;
}
