using ProductProcess.Core.Mapping;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Mapping;

public sealed class MappedLogTests
{
    [Fact]
    public void Of_WithoutAMapping_ChangesNothingButWhatNamesSay()
    {
        var before = RandomWorld.Of(11).Log();
        var after = MappedLog.Of(before, MappedLog.NoMappings).Log;

        Assert.Same(before.Changes, after.Changes);
        Assert.Equal(before.Items.Status, after.Items.Status);
        Assert.Equal(before.Items.Team, after.Items.Team);
        Assert.Equal(before.Items.RequesterGroup, after.Items.RequesterGroup);
        Assert.Equal(before.Items.Level, after.Items.Level);
        Assert.Null(after.Items.Anchored);
        Assert.Null(after.Items.Teamless);
        Assert.Equal(
            before.Statuses.Select(s => s.Name == "review" ? s with { Stage = Stage.Waiting } : s),
            after.Statuses);
    }

    [Theory]
    [InlineData("statuses: [{ status: Wartet auf Freigabe, stage: active }]", Stage.Active)]
    [InlineData("statuses: [{ status: wartet auf freigabe, stage: ready }]", Stage.Ready)]
    [InlineData("statuses: [{ status: \"3\", stage: done }, { status: Wartet auf Freigabe, stage: active }]", Stage.Done)]
    [InlineData("statuses: [{ status: \"3\", stage: unmapped }]", Stage.Unknown)]
    [InlineData("statuses: [{ status: \"2\", stage: done }]", Stage.Waiting)]
    public void Status_ByIdOrName_StandsForTheStageThatTheMappingSays(string yaml, Stage expected) =>
        Assert.Equal(expected, new Mapped(Mapped.Of(Mapped.New("A-1", status: "3")), yaml).StageOf("A-1"));

    [Fact]
    public void Status_OfOneProject_MeansSomethingElseThereInThePastToo()
    {
        var moved = new HistoryEntry(
            World.Id("history", "1"), World.Id("item", "A-1"), DateTimeOffset.UnixEpoch.AddDays(1), null,
            [new Change(ChangeField.Status, "status", World.Id("status", "2"), World.Id("status", "4"))]);
        var log = new WorkLogBuilder()
            .Add(Mapped.New("A-1", status: "4"), Mapped.New("B-1", status: "2", project: "Q")).Add(moved)
            .Add(new Status(World.Id("status", "2"), "In Progress", Stage.Active), new Status(World.Id("status", "4"), "Done", Stage.Done))
            .Add(new Project(World.Id("project", "P"), "PAY", "Payments"), new Project(World.Id("project", "Q"), "CORE", "Core"))
            .Build();

        var mapped = new Mapped(log, "statuses: [{ status: In Progress, project: pay, stage: waiting }]");

        Assert.Equal(Stage.Waiting, mapped.StageOfId(mapped.Log.Lexicon[mapped.Log.Changes.From[0]]));
        Assert.Equal(Stage.Done, mapped.StageOf("A-1"));
        Assert.Equal(Stage.Active, mapped.StageOf("B-1"));
        Assert.Equal(World.Id("status", "2"), log.Lexicon[log.Changes.From[0]]);
        Assert.Equal((1, 3), mapped.Coverage.Of(MappingShares.Statuses, MappingShares.ByMapping));
    }

    [Fact]
    public void Status_ThatTheTrackerNoLongerLists_IsMappedByItsId()
    {
        var log = Mapped.Of(Mapped.New("A-1", status: "99"));
        Assert.Equal((1, 1), new Mapped(log).Coverage.Of(MappingShares.Statuses, MappingShares.Unmapped));
        var mapped = new Mapped(log, "statuses: [{ status: \"99\", stage: active }]");
        Assert.Equal(Stage.Active, mapped.StageOf("A-1"));
        Assert.Equal((0, 1), mapped.Coverage.Of(MappingShares.ItemStages, MappingShares.Unmapped));
    }

    [Theory]
    [InlineData("Bug", ItemKind.Reactive)]
    [InlineData("Fehler", ItemKind.Reactive)]
    [InlineData("Störung", ItemKind.Reactive)]
    [InlineData("Anomalie", ItemKind.Reactive)]
    [InlineData("Service Request", ItemKind.Reactive)]
    [InlineData("New Feature", ItemKind.Feature)]
    [InlineData("User-Story", ItemKind.Feature)]
    [InlineData("Anforderung", ItemKind.Feature)]
    [InlineData("Fonctionnalité", ItemKind.Feature)]
    [InlineData("Technical Debt", ItemKind.Improvement)]
    [InlineData("Dette technique", ItemKind.Improvement)]
    [InlineData("Wartung", ItemKind.Improvement)]
    [InlineData("Spike", ItemKind.Discovery)]
    [InlineData("Feature research", ItemKind.Discovery)]
    [InlineData("Untersuchung", ItemKind.Discovery)]
    [InlineData("Task", ItemKind.Unknown)]
    [InlineData("Sub-task", ItemKind.Unknown)]
    [InlineData("History", ItemKind.Unknown)]
    public void Type_ByItsName_IsOfAKindOrOfNone(string name, ItemKind expected)
    {
        var log = new WorkLogBuilder().Add(Mapped.New("A-1", type: "x"))
            .Add(new ItemType(World.Id("type", "x"), name, ItemLevel.Leaf)).Build();
        Assert.Equal(expected, new Mapped(log).KindOf("A-1"));
    }

    [Theory]
    [InlineData("story", "", "", ItemKind.Feature)]
    [InlineData("task", "", "", ItemKind.Unknown)]
    [InlineData("task", "bug", "", ItemKind.Reactive)]
    [InlineData("task", "Tech Debt", "", ItemKind.Improvement)]
    [InlineData("task", "support-team", "", ItemKind.Unknown)]
    [InlineData("story", "bug", "", ItemKind.Feature)]
    [InlineData("story", "rework", "kind_labels: { rework: improvement }", ItemKind.Improvement)]
    [InlineData("story", "needs rework", "kind_labels: { Needs Rework: improvement }", ItemKind.Improvement)]
    [InlineData("story", "rework", "types: [{ type: Story, kind: discovery }]\nkind_labels: { rework: improvement }", ItemKind.Discovery)]
    [InlineData("story", "", "types: [{ type: Story, kind: unmapped }]", ItemKind.Unknown)]
    public void Kind_ComesFromTypeOrLabel_TheMappingFirst(string type, string label, string yaml, ItemKind expected)
    {
        var item = Mapped.New("A-1", type: type) with { LabelIds = label.Length == 0 ? [] : [World.Id("label", label)] };
        Assert.Equal(expected, new Mapped(Mapped.Of(item), yaml).KindOf("A-1"));
    }

    [Fact]
    public void Type_WithALevel_MovesItsItems()
    {
        var mapped = new Mapped(Mapped.Of(Mapped.New("A-1"), Mapped.New("A-2", type: "task")), "types: [{ type: Task, level: intent }]");
        Assert.Equal(ItemLevel.Leaf, mapped.Log.Items.LevelOf(mapped.Item("A-1")));
        Assert.Equal(ItemLevel.Intent, mapped.Log.Items.LevelOf(mapped.Item("A-2")));
        Assert.Equal((1, 1), mapped.Coverage.Of(MappingShares.ItemKinds, MappingShares.ByDefault));
    }

    [Fact]
    public void Priorities_AreOrderedAndUrgent_AsTheMappingSaysOrTheNames()
    {
        var log = Mapped.Of(Mapped.New("A-1"));
        Assert.Equal([(1, true), (2, false)], new Mapped(log).Log.Priorities.Select(p => (p.Rank, p.Urgent)));
        var mapped = new Mapped(log, "priorities: [{ priority: Highest, rank: 5, urgent: false }, { priority: \"2\", urgent: true }]");
        Assert.Equal([(5, false), (2, true)], mapped.Log.Priorities.Select(p => (p.Rank, p.Urgent)));
    }

    [Fact]
    public void Of_TwoSources_KeepsTheirMappingsApart()
    {
        var other = Mapped.New("B-1") with
        {
            Id = "u:item:1",
            TypeId = "u:type:1",
            ProjectId = "u:project:1",
            StatusId = "u:status:2",
        };
        var log = new WorkLogBuilder().Add(Mapped.New("A-1"), other)
            .Add(new Status(World.Id("status", "2"), "In Progress", Stage.Active), new Status("u:status:2", "In Progress", Stage.Active))
            .Build();
        var mapping = new WorkMapping { Statuses = [new StatusMapping("In Progress", null, Stage.Waiting)] };

        var mapped = MappedLog.Of(log, new Dictionary<string, WorkMapping> { ["u"] = mapping });

        Assert.Equal([Stage.Active, Stage.Waiting], mapped.Log.Statuses.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => s.Stage));
        Assert.Equal([("t", ""), ("u", mapping.Hash)], mapped.Coverage.Select(c => (c.Source, c.Hash)));
    }
}
