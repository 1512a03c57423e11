using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of stints (a person on a leaf) and of people (a person in a team and four weeks) are to say.</summary>
internal sealed class PersonOracle(Oracle oracle, LeafOracle leaves)
{
    public IEnumerable<(Tale Leaf, string Who)> Stints => oracle.Leaves.SelectMany(leaf => Spells(leaf)
        .Where(s => s.Until > oracle.Start).Select(s => (leaf, s.Who)).Distinct());

    public IReadOnlyDictionary<string, Func<(Tale Leaf, string Who), object>> StintColumns => new Dictionary<string, Func<(Tale Leaf, string Who), object>>
    {
        ["person"] = s => World.Id("person", s.Who),
        ["length"] = s => Covered(Own(s)) / 86_400_000.0,
        ["active_days"] = s => (double)Days(s).Count(oracle.Calendar.IsWorkingDay),
        ["is_first"] = s => EffortOracle.Flag(Own(s).Min(spell => spell.From) == Spells(s.Leaf).Min(spell => spell.From)),
        ["finished_by"] = s => Oracle.Maybe(leaves.Doer(s.Leaf) is { } doer ? doer == s.Who : null),
        ["at_same_time"] = AtSameTime,
    };

    /// <summary>By team, then the oldest stretch first.</summary>
    public IEnumerable<(string Team, string Who, int Ago)> People =>
        from team in oracle.Leaves.Select(oracle.Team).Distinct()
        from ago in Enumerable.Range(1, (oracle.Window.Until.DayNumber - oracle.Window.From.DayNumber) / 28)
        from who in Active(team, ago).Select(a => a.Who).Distinct()
        select (team, who, ago);

    public IReadOnlyDictionary<string, Func<(string Team, string Who, int Ago), object>> PeopleColumns =>
        new Dictionary<string, Func<(string Team, string Who, int Ago), object>>
        {
            ["person"] = p => World.Id("person", p.Who),
            ["stretches_ago"] = p => (double)p.Ago,
            ["active_days"] = p => (double)Active(p.Team, p.Ago).Where(a => a.Who == p.Who && oracle.Calendar.IsWorkingDay(a.Day)).Select(a => a.Day).Distinct().Count(),
            ["new_here"] = p => Oracle.Maybe(HasBefore(p) ? Active(p.Team, p.Ago + 1).All(a => a.Who != p.Who) : null),
            ["new_anywhere"] = p => Oracle.Maybe(HasBefore(p) ? Teams(p.Who, p.Ago + 1).Length == 0 : null),
            ["teams"] = p => (double)Teams(p.Who, p.Ago).Length,
            ["in_several"] = p => EffortOracle.Flag(Teams(p.Who, p.Ago).Length > 1),
            ["items"] = p => (double)Items(p).Length,
            ["parents"] = p => (double)Items(p).Select(l => oracle.Now(l, ChangeField.Parent)).Where(key => key.Length > 0).Distinct().Count(),
        };

    private DateOnly First(int ago) => oracle.Window.Until.AddDays(-28 * ago);

    private IEnumerable<(string Who, DateOnly Day, Tale Leaf)> Active(string team, int ago) => oracle.Leaves.Where(l => oracle.Team(l) == team)
        .SelectMany(l => oracle.Active(l).Select(a => (a.Who, a.Day, l))).Where(a => a.Day >= First(ago) && a.Day < First(ago - 1));

    private string[] Teams(string who, int ago) =>
        [.. oracle.Leaves.Select(oracle.Team).Distinct().Where(team => Active(team, ago).Any(a => a.Who == who))];

    private Tale[] Items((string Team, string Who, int Ago) one) =>
        [.. Active(one.Team, one.Ago).Where(a => a.Who == one.Who).Select(a => a.Leaf).Distinct()];

    private bool HasBefore((string, string, int Ago) one) => oracle.Day(oracle.All.Min(t => t.Created)) <= First(one.Ago + 1);

    /// <summary>In which a human was the assignee of a leaf or a part of it, before the leaf ended.</summary>
    private IEnumerable<(Tale Item, string Who, long From, long Until)> Spells(Tale leaf)
    {
        var end = oracle.Ending(leaf)?.From ?? oracle.End;
        return oracle.WithParts(leaf).SelectMany(t => oracle.Stays(t, ChangeField.Assignee)
            .Where(s => World.IsHuman(s.Value)).Select(s => (t, s.Value, s.From, Math.Min(s.Until, end)))).Where(s => s.From < s.Item4);
    }

    private (Tale Item, string Who, long From, long Until)[] Own((Tale Leaf, string Who) stint) =>
        [.. Spells(stint.Leaf).Where(s => s.Who == stint.Who)];

    /// <summary>How much time any of the spells covers.</summary>
    private static long Covered((Tale, string, long From, long Until)[] spells)
    {
        var edges = spells.SelectMany(s => new[] { s.From, s.Until }).Distinct().Order().ToArray();
        return edges.Zip(edges.Skip(1)).Where(e => spells.Any(s => s.From <= e.First && e.Second <= s.Until)).Sum(e => e.Second - e.First);
    }

    private IEnumerable<DateOnly> Days((Tale Leaf, string Who) stint) => Own(stint).SelectMany(spell => oracle.Stays(spell.Item, ChangeField.Status)
        .Where(s => Oracle.Progress(World.StageOf(s.Value)) && Oracle.Overlap(spell.From, spell.Until, (s.From, s.Until)))
        .SelectMany(s => Oracle.Range(oracle.Day(Math.Max(s.From, spell.From)), oracle.Day(Math.Min(s.Until, spell.Until) - 1)))).Distinct().Order();

    private object AtSameTime((Tale Leaf, string Who) stint)
    {
        var days = Days(stint).Where(oracle.Calendar.IsWorkingDay).ToArray();
        return days.Length == 0 ? double.NaN
            : (double)oracle.Leaves.Count(l => l != stint.Leaf && Days((l, stint.Who)).Contains(days[(days.Length - 1) / 2]));
    }
}
