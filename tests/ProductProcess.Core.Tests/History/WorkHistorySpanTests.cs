using CsCheck;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.History;

public sealed class WorkHistorySpanTests
{
    private static readonly ChangeField[] Fields =
        [ChangeField.Status, ChangeField.Assignee, ChangeField.Sprint, ChangeField.Parent];

    [Fact]
    public void Build_AWorldToldForwards_GivesBackItsValuesAtEveryInstant() =>
        Gen.Int[0, 400].Sample(seed =>
        {
            var world = RandomWorld.Of(seed);
            var history = WorkHistory.Build(world.Log(), World.Instant(50));
            foreach (var tale in world.Tales.Where(t => t.Created < history.CutOff))
            {
                var item = IndexOf(history, tale.Key);
                foreach (var field in Fields)
                {
                    foreach (var instant in Instants(tale).Where(at => at >= tale.Created && at < history.CutOff))
                        Assert.Equal(Id(field, tale.ValueAt(field, instant)), Text(history, Of(history, field).ValueAt(item, instant)));
                }
            }

            Assert.Equal(0, Irregular(history, Irregularities.InconsistentHistory).Count);
        }, iter: 60);

    [Fact]
    public void Build_AnyWorld_TilesEachItemFromCreationToTheCutOff() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[1, 70]).Sample((seed, day) =>
        {
            var history = WorkHistory.Build(RandomWorld.Of(seed).Log(), World.Instant(day));
            foreach (var spans in Fields.Select(field => Of(history, field)))
            {
                Assert.Equal(spans.Count, spans.Start[history.Count]);
                for (var item = 0; item < history.Count; item++)
                {
                    var (first, next) = (spans.Start[item], spans.Start[item + 1]);
                    Assert.True(first < next);
                    Assert.Equal(history.Log.Items.Created[item], spans.From[first]);
                    Assert.Equal(history.CutOff, spans.Until(item, next - 1));
                    for (var span = first; span < next; span++)
                        Assert.True(spans.From[span] <= spans.Until(item, span));
                }
            }
        }, iter: 60);

    [Fact]
    public void Build_ThingsThatHappenAfterTheCutOff_AlterNothing() =>
        Gen.Int[0, 400].Sample(seed =>
        {
            var cutOff = World.Instant(RandomWorld.Days);
            var before = WorkHistory.Build(RandomWorld.Of(seed).Log(), cutOff);
            var after = WorkHistory.Build(RandomWorld.Of(seed, later: 20).Log(), cutOff);
            Assert.Equal(HistoryText.Of(before), HistoryText.Of(after));
        }, iter: 60);

    [Fact]
    public void Build_AnyOrderOfInput_GivesTheSameHistory() =>
        Gen.Int[0, 400].Sample(seed =>
        {
            var world = RandomWorld.Of(seed);
            var cutOff = World.Instant(50);
            Assert.Equal(
                HistoryText.Of(WorkHistory.Build(world.Log(), cutOff)),
                HistoryText.Of(WorkHistory.Build(world.Log(shuffle: seed + 1), cutOff)));
        }, iter: 30);

    [Fact]
    public void Build_WithoutChanges_HoldsTheCurrentValueFromCreation()
    {
        var world = new World();
        world.Item("A-1").At(2, "active", "ann", "S1", "E-1");
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(["t:status:active", "t:person:ann", "t:sprint:S1", "t:item:E-1"], Values(history, 2));
        Assert.Equal(["", "", "", ""], Values(history, 1.99));
        Assert.All(Fields, field => Assert.Equal([-1], Of(history, field).OpenedBy));
    }

    [Fact]
    public void Build_TheCurrentValueContradictsTheLastChange_WinsForNowAndIsCounted()
    {
        var world = new World();
        world.Item("A-1").Ready(1).Active(2).ShowNow(ChangeField.Status, "done");
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(["backlog", "ready", "done"], Statuses(history, 0.5, 1.5, 2.5));
        Assert.Equal([0], Irregular(history, Irregularities.InconsistentHistory).Items);
    }

    [Fact]
    public void Build_AChangeContradictsTheOneBefore_TheRecordedValueHoldsBetween()
    {
        var world = new World();
        world.Item("A-1").Ready(1).Record(2, ChangeField.Status, "waiting", "done");
        world.Item("A-2").Ready(1);
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(["backlog", "ready", "done"], Statuses(history, 0.5, 1.5, 2.5));
        var found = Irregular(history, Irregularities.InconsistentHistory);
        Assert.Equal([0], found.Items);
        Assert.Equal((1, 2), (found.Count, found.Of));
    }

    [Fact]
    public void Build_AChangeAfterTheCutOff_IsUndone()
    {
        var world = new World();
        world.Item("A-1").Ready(1).Active(9.5).Done(12);
        var history = WorkHistory.Build(world.Log(), World.Instant(9.5));
        Assert.Equal(["backlog", "ready", "ready"], Statuses(history, 0.5, 1.5, 20));
        Assert.Equal(2, history.Statuses.Count);
    }

    [Fact]
    public void Build_OnlyChangesAfterTheCutOff_HoldTheValueBeforeTheFirst()
    {
        var world = new World();
        world.Item("A-1").At(0, "ready").Active(20).Done(21);
        world.Item("A-2").At(10);
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(1, history.Count);
        Assert.Equal(["ready"], Statuses(history, 5));
    }

    [Fact]
    public void Build_ChangesInTheSameInstant_KeepTheirOrderAndTheLastHolds()
    {
        var world = new World();
        world.Item("A-1").Ready(1).Active(2).Done(2);
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(["ready", "done"], Statuses(history, 1.999, 2));
        Assert.Equal(4, history.Statuses.Count);
        Assert.Equal(World.Instant(2), history.Milestones.Started[0]);
        Assert.Equal(World.Instant(2), history.Milestones.Done(0));
    }

    [Fact]
    public void Build_AChangeBeforeCreation_CountsFromCreation()
    {
        var world = new World();
        world.Item("A-1").At(5).Ready(3).Active(6);
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        Assert.Equal(["ready", "active"], Statuses(history, 5, 6));
        Assert.Equal(World.Instant(5), history.Milestones.Accepted[0]);
    }

    [Fact]
    public void SprintsAt_SetAtCreationRemovedAndAddedAgain_FollowsTheSets()
    {
        var world = new World().Sprint("S1").Sprint("S2");
        world.Item("A-1").At(0, sprints: "S1").Sprints(2, "").Sprints(4, "S1 S2");
        var history = WorkHistory.Build(world.Log(), World.Instant(10));
        string[] At(double day) => [.. history.SprintsAt(0, World.Instant(day)).Select(code => Text(history, code))];
        Assert.Equal(["t:sprint:S1"], At(0));
        Assert.Empty(At(2));
        Assert.Equal(["t:sprint:S1", "t:sprint:S2"], At(4));
        Assert.Empty(At(-1));
    }

    [Fact]
    public void Build_AnEmptyLog_IsAnEmptyHistory()
    {
        var history = WorkHistory.Build(new World().Log(), World.Instant(10));
        Assert.Equal(0, history.Count);
        Assert.All(history.Irregular, i => Assert.Equal((0, 0), (i.Count, i.Of)));
    }

    private static string[] Statuses(WorkHistory history, params double[] days) =>
        [.. days.Select(day => EntityId.Raw(Text(history, history.Statuses.ValueAt(0, World.Instant(day)))))];

    private static string[] Values(WorkHistory history, double day) =>
        [.. Fields.Select(field => Text(history, Of(history, field).ValueAt(0, World.Instant(day))))];

    private static IEnumerable<long> Instants(Tale tale) =>
        tale.Moments.SelectMany(m => new[] { m.At - 1, m.At, m.At + 1 }).Append(tale.Created);

    private static int IndexOf(WorkHistory history, string key) => Array.IndexOf(history.Log.Items.Key, key);

    private static string Text(WorkHistory history, int code) => history.Log.Lexicon[code];

    private static string Id(ChangeField field, string value) => value.Length == 0 ? "" : field switch
    {
        ChangeField.Status => World.Id("status", value),
        ChangeField.Assignee => World.Id("person", value),
        ChangeField.Parent => World.Id("item", value),
        _ => IdSet.Of(IdSet.Members(value).Select(s => World.Id("sprint", s))),
    };

    private static Spans Of(WorkHistory history, ChangeField field) => field switch
    {
        ChangeField.Status => history.Statuses,
        ChangeField.Assignee => history.Assignees,
        ChangeField.Sprint => history.Sprints,
        _ => history.Parents,
    };

    private static Irregularity Irregular(WorkHistory history, string kind) => history.Irregular.Single(i => i.Kind == kind);
}
