using System.Globalization;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules;

/// <summary>Says which rules are due to be read again. The day is the caller's: rules know no clock.</summary>
public static class RuleReviews
{
    /// <summary>From so many days before on.</summary>
    public const int DaysBefore = 30;

    /// <summary>One warning for each rule that is due soon or was due, at its date in the file.</summary>
    public static IReadOnlyList<FileProblem> Warnings(IEnumerable<Rule> rules, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Where(rule => rule.ReviewBy <= today.AddDays(DaysBefore)).Select(rule => Warning(rule, today))];
    }

    private static FileProblem Warning(Rule rule, DateOnly today)
    {
        var day = rule.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new FileProblem(
            ProblemCode.ReviewDue,
            rule.File,
            rule.ReviewByAt.Line,
            rule.ReviewByAt.Column,
            rule.ReviewBy < today ? $"Somebody was to read '{rule.Id}' again by {day}." : $"Somebody reads '{rule.Id}' again by {day}.",
            "Read it, change what no longer holds, then set a later day.",
            IsWarning: true);
    }
}
