using ProductProcess.Core.Frames;
using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Holds the frames whose rows are no items of their own against the oracle, row by row.</summary>
internal static class RowCheck
{
    public static void Hold(
        FrameSet set, Window window, Oracle oracle, LeafOracle leaves, EffortOracle efforts, CrewOracle crew)
    {
        Tale[] inOrder = [.. oracle.All.OrderBy(t => t.Created).ThenBy(t => t.Key, StringComparer.Ordinal)];
        string Leaf(Tale leaf) => oracle.Team(oracle.LeafOf(leaf) ?? leaf);

        var goals = new GoalOracle(oracle, efforts);
        Rows(set, window, FrameNames.Intents, inOrder.Intersect(goals.Intents), goals.Columns, goals.Team, i => i.Key, i => i.Key);

        var stays = new StayOracle(oracle);
        Rows(set, window, FrameNames.Visits, stays.Visits(inOrder.Intersect(oracle.Leaves)), stays.Columns, v => Leaf(v.Leaf), v => v.Leaf.Key, v => v.Leaf.Key);

        var people = new PersonOracle(oracle, leaves);
        Rows(set, window, FrameNames.Stints, InOrder(set, people.Stints, inOrder),
            people.StintColumns, s => Leaf(s.Leaf), s => s.Leaf.Key, s => s.Leaf.Key);
        Rows(set, window, FrameNames.People, InOrder(set, people.People), people.PeopleColumns, p => p.Team, _ => null,
            p => $"somebody in the four weeks from {window.Until.AddDays(-28 * p.Ago):O}");

        var links = new LinkOracle(oracle, efforts);
        Rows(set, window, FrameNames.Links, links.Rows, links.Columns, l => Leaf(links.Named(l)), l => links.Named(l).Key,
            l => $"{Key(oracle, l.From)} {l.Kind.ToString().ToLowerInvariant()} {Key(oracle, l.To)}");

        var changes = new ChangeOracle(oracle, efforts, crew);
        var moves = changes.Rows(inOrder);
        Rows(set, window, FrameNames.Changes, moves, changes.Columns(moves), c => Leaf(c.Item), c => c.Item.Key,
            c => $"{c.Item.Key} on {oracle.Day(c.Move.At):O}");
    }

    private static string Key(Oracle oracle, string key) => oracle.Item(key)?.Key ?? "an item elsewhere";

    /// <summary>People stand in the order of their codes.</summary>
    private static IEnumerable<(Tale Leaf, string Who)> InOrder(FrameSet set, IEnumerable<(Tale Leaf, string Who)> stints, Tale[] leaves) => stints
        .OrderBy(s => Array.IndexOf(leaves, s.Leaf)).ThenBy(s => set.Log.Lexicon.Find(World.Id("person", s.Who)));

    private static IEnumerable<(string Team, string Who, int Ago)> InOrder(FrameSet set, IEnumerable<(string Team, string Who, int Ago)> people) => people
        .OrderBy(p => SprintOracle.NameOf(p.Team), StringComparer.Ordinal).ThenByDescending(p => p.Ago)
        .ThenBy(p => set.Log.Lexicon.Find(World.Id("person", p.Who)));

    private static void Rows<T>(
        FrameSet set, Window window, string name, IEnumerable<T> rows, IReadOnlyDictionary<string, Func<T, object>> expected,
        Func<T, string> team, Func<T, string?> item, Func<T, string> label)
    {
        var frame = set.Get(name, window);
        T[] all = [.. rows];
        Assert.Equal(FrameCheck.ColumnsOf(frame).Select(c => c.Id).Order(), expected.Keys.Order());
        Assert.Equal(all.Select(label), Enumerable.Range(0, frame.Rows).Select(frame.Label));
        for (var row = 0; row < all.Length; row++)
        {
            Assert.Equal(team(all[row]), set.Log.Lexicon[frame.Team[row]]);
            Assert.Equal(item(all[row]), frame.Item[row] < 0 ? null : set.Log.Items.Key[frame.Item[row]]);
            foreach (var column in FrameCheck.ColumnsOf(frame))
                FrameCheck.Same(expected[column.Id](all[row]), FrameCheck.Value(set, frame, column, row), $"{name}.{column.Id} of row {row}, {label(all[row])}");
        }
    }
}
