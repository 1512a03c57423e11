using ProductProcess.Core.Rules;

namespace ProductProcess.App.Trial;

/// <summary>Makes the report of a trial from its counts.</summary>
internal static class TrialReporter
{
    /// <param name="cells">What was drawn.</param>
    /// <param name="rules">Which rules were asked.</param>
    /// <param name="draws">How often each cell was drawn.</param>
    /// <param name="tally">What came of it.</param>
    /// <param name="others">What earlier trials said of rules that were not asked now; those asked now replace them.</param>
    public static TrialReport Of(
        IReadOnlyList<TrialCell> cells, RuleSet rules, int draws, TrialTally tally, IEnumerable<TriedRule> others)
    {
        var asked = rules.Rules.Select((rule, at) => Tried(cells, rule, at, draws, tally)).ToList();
        var ids = asked.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new TrialReport
        {
            Rules = [.. asked.Concat(others.Where(rule => !ids.Contains(rule.Id))).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
        };
    }

    private static TriedRule Tried(IReadOnlyList<TrialCell> cells, Rule rule, int at, int draws, TrialTally tally)
    {
        var groups = cells.SelectMany((cell, number) => cell.Groups.Select((carries, group) =>
            (Cell: cell, Carries: carries, States: SeenStates.Of(tally.Counts(number, at, group))))).ToList();
        var kinds = groups.Where(one => one.Cell.Seed.IsSteady).Select(one => new TriedKind(one.Cell.Seed.Name, one.States)).ToList();
        var steady = SeenStates.Sum(kinds.Select(kind => kind.States));
        return new TriedRule
        {
            Id = rule.Id,
            Version = rule.Version,
            Hash = rule.Hash,
            Draws = draws,
            Seeds = TrialHashes.Seeds(cells),
            ByChance = steady.Read.Count == 0 ? null : SeenShare.From(steady.Noticed, steady.Read.Count),
            Steady = steady,
            Kinds = kinds,
            // A rule about several teams together says nothing of single ones: those rows would be empty.
            Planted = [.. groups.Where(one => !one.Cell.Seed.IsSteady && one.States.Teams > 0).Select(one => new TriedPlanting(
                one.Cell.Seed.Name,
                one.Cell.StrengthWord,
                one.Carries.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                one.States))],
        };
    }
}
