using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Words;

/// <summary>
/// The fixed list of words for what became of a finding since the month before. Months are states, never up or down.
/// </summary>
internal static class ChangeWords
{
    /// <param name="now">What the rule says of this period.</param>
    /// <param name="history">Oldest first, this period last.</param>
    public static string Of(FindingState now, IReadOnlyList<PastState> history)
    {
        var past = history.SkipLast(1).Select(month => month.State).ToList();
        var before = past.Count > 0 ? past[^1] : null;
        if (before is null || !StateWords.CouldRun(before.Value) || !StateWords.CouldRun(now)) return "can’t compare";

        var spoke = StateWords.Speaks(before);
        if (!StateWords.Speaks(now)) return !spoke ? "" : now == FindingState.Unclear ? "can’t compare" : "no longer seen";
        if (!spoke) return past.Any(state => StateWords.Speaks(state)) ? "came back" : "new";

        var run = past.AsEnumerable().Reverse().TakeWhile(state => StateWords.Speaks(state)).ToList();
        var eased = now == FindingState.Hint && before == FindingState.Hint && run.Contains(FindingState.Noticed);
        return eased ? "eased" : $"still here ({Numbers.Of(run.Count + 1, "month", "months")})";
    }

    /// <summary>"seen in 4 of 12 months", counting this one; empty without a history.</summary>
    public static string MonthsSeen(IReadOnlyList<PastState> history)
    {
        var known = history.Count(month => month.State is { } state && StateWords.CouldRun(state));
        var seen = history.Count(month => StateWords.Speaks(month.State));
        return known < 2 ? "" : $"seen in {seen} of {known} months";
    }
}
