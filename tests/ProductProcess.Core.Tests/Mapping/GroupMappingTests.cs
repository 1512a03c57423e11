using ProductProcess.Core.Mapping;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Mapping;

/// <summary>Teams, requester groups and the roadmap: what comes from where, and what nobody can tell.</summary>
public sealed class GroupMappingTests
{
    private static readonly WorkItem Bare = Mapped.New("A-1");

    private static readonly WorkItem Full = Bare with
    {
        TeamId = World.Id("team", "red"),
        SprintIds = [World.Id("sprint", "8"), World.Id("sprint", "9")],
        LabelIds = [World.Id("label", "team-blue"), World.Id("label", "urgent one")],
        ComponentIds = [World.Id("component", "7")],
        AssigneeId = World.Id("person", "ann"),
        ReporterId = World.Id("person", "bob"),
        RequesterGroupId = World.Id("organisation", "5"),
    };

    [Theory]
    [InlineData("", "Red")]
    [InlineData("teams: { from: [label, field], label_prefix: team- }", "blue")]
    [InlineData("teams: { from: [label], labels: { Urgent One: Firefighters } }", "Firefighters")]
    [InlineData("teams: { from: [component], components: { \"7\": Checkout } }", "Checkout")]
    [InlineData("teams: { from: [people, field], people: { ann: Blue } }", "Blue")]
    [InlineData("teams: { from: [people, field], people: { bob: Blue } }", "Red")]
    [InlineData("teams: { from: [board, field] }", "Board 12")]
    [InlineData("teams: { from: [board], names: { \"12\": Harbour } }", "Harbour")]
    [InlineData("teams: { from: [project] }", "t:project:P")]
    [InlineData("teams: { from: [field], names: { Red: Crimson } }", "Crimson")]
    [InlineData("teams: { from: [label], label_prefix: squad- }", "")]
    public void Team_ComesFromTheFirstWayThatGivesOne(string yaml, string expected) =>
        Assert.Equal(expected, new Mapped(Log(Full), yaml).TeamOf("A-1"));

    [Fact]
    public void Team_NamedLikeOneOfTheTracker_IsThatOne()
    {
        var mapped = new Mapped(Log(Full), "teams: { from: [people], people: { ann: red } }");
        Assert.Equal(World.Id("team", "red"), mapped.Log.Lexicon[mapped.Log.Items.TeamOf(0)]);
        Assert.Single(mapped.Log.Teams);
    }

    [Fact]
    public void Team_NotFoundByAnyWay_IsCountedAndInNoTeamsFigures()
    {
        var mapped = new Mapped(Mapped.Of(Full, Bare with { Id = World.Id("item", "A-2"), Key = "A-2" }), "teams: { from: [field] }");
        Assert.Equal((1, 2), mapped.Coverage.Of(MappingShares.Teams, MappingShares.Unmapped));
        Assert.Equal((1, 2), mapped.Coverage.Of(MappingShares.Teams, "field"));
        var frames = ProductProcess.Core.Frames.WorkFrames.Of(
            ProductProcess.Core.History.WorkHistory.Build(mapped.Log, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()), WorkCalendar.Utc);
        Assert.Equal(["Red"], frames.Set.Teams.Select(team => team.Name));
    }

    [Fact]
    public void Team_ByDefault_LeavesTheProjectToStandIn()
    {
        var mapped = new Mapped(Mapped.Of(Bare));
        Assert.Equal(0, mapped.Log.Items.Team[0]);
        Assert.Equal((1, 1), mapped.Coverage.Of(MappingShares.Teams, "project"));
    }

    [Theory]
    [InlineData("", "t:organisation:5")]
    [InlineData("requesters: { from: [label, field], label_prefix: team- }", "t:group:blue")]
    [InlineData("requesters: { from: [component], components: { \"7\": Sales } }", "t:group:Sales")]
    [InlineData("requesters: { from: [people], people: { bob: Support } }", "t:group:Support")]
    [InlineData("requesters: { from: [people], people: { ann: Support } }", "")]
    [InlineData("requesters: { from: [reporter-team] }", "t:project:Q")]
    public void Requester_ComesFromTheFirstWayThatGivesOne(string yaml, string expected)
    {
        // Bob reports here and works in the other project.
        var work = Enumerable.Range(1, 3).Select(i => Mapped.New($"B-{i}", project: i < 3 ? "Q" : "P") with { AssigneeId = World.Id("person", "bob") });
        Assert.Equal(expected, new Mapped(Mapped.Of([Full, .. work]), yaml).GroupOf("A-1"));
    }

    [Theory]
    [InlineData("roadmap: { under: [parent] }", 0, 1, 2, 0)]
    [InlineData("roadmap: { labels: [Road Map] }", 0, 1, 2, 0)]
    [InlineData("roadmap: { projects: [core] }", 0, 0, 2, 1)]
    [InlineData("roadmap: { types: [Epic] }", 0, 1, 2, 0)]
    public void Roadmap_OnTheItemOrAboveIt_CountsAsPlanned(string yaml, params int[] expected)
    {
        var mapped = new Mapped(
            Mapped.Of(
                Mapped.New("A-0"),
                Mapped.New("A-1") with { ParentId = World.Id("item", "E-1") },
                Mapped.New("A-2") with { ParentId = World.Id("item", "elsewhere") },
                Mapped.New("A-3", project: "Q"),
                Mapped.New("E-1", type: "epic") with { LabelIds = [World.Id("label", "road map")] }),
            yaml);
        Assert.Equal(expected, Enumerable.Range(0, 4).Select(i => (int)mapped.Log.Items.Anchored![mapped.Item($"A-{i}")]));
        Assert.Equal((expected.Count(e => e == 1), 4), mapped.Coverage.Of(MappingShares.Roadmap, "planned"));
    }

    private static WorkLog Log(WorkItem item) => new WorkLogBuilder().Add(item)
        .Add(new Team(World.Id("team", "red"), "Red"))
        .Add(
            new Sprint { Id = World.Id("sprint", "8"), Name = "8", State = SprintState.Closed, Activated = DateTimeOffset.UnixEpoch, BoardId = World.Id("board", "11") },
            new Sprint { Id = World.Id("sprint", "9"), Name = "9", State = SprintState.Active, Activated = DateTimeOffset.UnixEpoch.AddDays(14), BoardId = World.Id("board", "12") })
        .Build();
}
