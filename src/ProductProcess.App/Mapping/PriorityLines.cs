using System.Globalization;
using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>The priorities of a proposal, and whether they sort: whether what is more urgent is begun sooner.</summary>
internal static class PriorityLines
{
    private const double Day = 86_400_000;

    /// <summary>Fewer begun items than this say nothing.</summary>
    private const int FewestItems = 10;

    public static IEnumerable<string> Of(WorkHistory history, string source)
    {
        var log = history.Log;
        var priorities = NamedGroups.Of(
                [.. log.Priorities.Where(p => EntityId.Source(p.Id) == source && p.Rank is >= 1 and <= 1_000)], p => p.Id, p => p.Name, p => (p.Rank, p.Urgent))
            .OrderBy(group => group.Members[0].Rank).ThenBy(group => group.Written, StringComparer.Ordinal).ToList();
        if (priorities.Count == 0)
            yield break;
        var ofItems = Enumerable.Range(0, history.Count)
            .Where(item => log.Items.LevelOf(item) == ItemLevel.Leaf && log.Items.Priority[item] != 0)
            .ToLookup(item => log.Items.Priority[item]);
        yield return "priorities:";
        var waits = new List<double>();
        foreach (var group in priorities)
        {
            var priority = group.Members[0];
            var items = group.Members.SelectMany(one => ofItems[log.Lexicon.Find(one.Id)]).ToList();
            var begun = items.Where(item => history.Milestones.Started[item] != Milestones.Never)
                .Select(item => (history.Milestones.Started[item] - log.Items.Created[item]) / Day).Order().ToArray();
            if (begun.Length >= FewestItems)
                waits.Add(begun[begun.Length / 2]);
            var wait = begun.Length == 0 ? "none begun" : Text($"begun after {begun[begun.Length / 2]:0.#} days in the middle");
            var called = group.Called.Length == 0 ? "" : $"\"{YamlText.Plain(group.Called)}\": ";
            yield return Text($"  - {{ priority: {YamlText.Quote(group.Written)}, rank: {priority.Rank}, urgent: {(priority.Urgent ? "true" : "false")} }} # {called}{items.Count:N0} items, {wait}");
        }

        yield return waits.Count < 2
            ? "  # Too few items were begun to see whether priorities sort."
            : waits.Order().SequenceEqual(waits)
                ? "  # They sort: what ranks higher was begun sooner."
                : "  # They hardly sort: what ranks higher was not begun sooner throughout.";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
