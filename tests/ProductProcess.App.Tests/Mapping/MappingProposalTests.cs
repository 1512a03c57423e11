using ProductProcess.App.Mapping;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Tests.Mapping;

public class MappingProposalTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Proposal_OfASimulatedOrganisation_LoadsWithoutAWordAndChangesNothing()
    {
        var workspace = Simulation.Run(new SeedCatalog().Load("harbour"));
        var log = workspace.ToWorkLog("harbour", Now);

        var text = MappingProposal.Of(log, "harbour", Now);

        var file = MappingFile.Read("map.yml", text);
        Assert.Empty(file.Problems);
        Assert.Empty(file.Check(log, "harbour"));
        Assert.NotEmpty(file.Mapping!.Statuses);
        Assert.NotEmpty(file.Mapping.Types);
        Same(log, "harbour", file.Mapping);
        Assert.All(workspace.People, person => Assert.DoesNotContain(person.Account.Name, text, StringComparison.Ordinal));
        Assert.All(log.Items.Title.OfType<string>().Where(title => title.Length > 12), title => Assert.DoesNotContain(title, text, StringComparison.Ordinal));
        Assert.Contains("from: [field, project]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposal_OfHostileNames_StillHoldsThemUnchanged()
    {
        string[] names = ["a\"b", "back\\slash", "# no comment", "key: value", "line\nbreak", "tab\there", "<<", "*alias", "&x", "!tag", "yes", "1", "🦀 crab", "\u2028", "same", "same", "{ }"];
        var builder = new WorkLogBuilder();
        for (var i = 0; i < names.Length; i++)
        {
            builder.Add(new Status($"s:status:{i + 100}", names[i], i % 2 == 0 ? Stage.Active : Stage.Unknown))
                .Add(new ItemType($"s:type:{i}", names[i], ItemLevel.Leaf))
                .Add(new Priority($"s:priority:{i}", names[i], i + 1))
                .Add(Item(i) with { LabelIds = [.. Enumerable.Repeat($"s:label:{names[i].Replace(' ', '_')}", 1)] });
        }

        var log = builder.Build();
        var file = MappingFile.Read("map.yml", MappingProposal.Of(log, "s", Now));

        Assert.Empty(file.Problems);
        Assert.Empty(file.Check(log, "s"));
        Same(log, "s", file.Mapping!);
        // Two statuses of one name that mean different things are told apart by their ids.
        Assert.Contains(file.Mapping!.Statuses, entry => entry is { Status: "114", Stage: Stage.Active });
        Assert.Contains(file.Mapping.Statuses, entry => entry is { Status: "115", Stage: Stage.Unknown });
    }

    [Theory]
    [InlineData("Sign-off", true, "perhaps waiting, a guess: in 100 % of its stays nobody was assigned")]
    [InlineData("Sign-off", false, "perhaps waiting, a guess: 100 % of its stays ended with somebody else")]
    [InlineData("Waiting for release", true, "waiting, by its name")]
    public void Proposal_OfAStatusInWhichItemsSit_GuessesAndSaysWhy(string name, bool nobody, string expected)
    {
        var builder = new WorkLogBuilder()
            .Add(new Status("s:status:1", name, Stage.Active), new Status("s:status:2", "Done", Stage.Done));
        for (var i = 0; i < 12; i++)
        {
            builder.Add(Item(i) with { StatusId = "s:status:2", AssigneeId = nobody ? null : "s:person:bob" });
            List<Change> changes = [new(ChangeField.Status, "status", "s:status:1", "s:status:2")];
            if (!nobody)
                changes.Add(new Change(ChangeField.Assignee, "assignee", "s:person:ann", "s:person:bob"));
            builder.Add(new HistoryEntry($"s:history:{i}", $"s:item:{i}", Now.AddDays(-3), null, changes));
        }

        var line = MappingProposal.Of(builder.Build(), "s", Now).Split('\n').Single(l => l.Contains($"\"{name}\"", StringComparison.Ordinal));

        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains("12 stays, 2 days in the middle, 0 items now", line, StringComparison.Ordinal);
    }

    private static WorkItem Item(int i) => new()
    {
        Id = $"s:item:{i}",
        Key = $"A-{i}",
        TypeId = $"s:type:{i}",
        Level = ItemLevel.Leaf,
        ProjectId = "s:project:1",
        StatusId = $"s:status:{i + 100}",
        PriorityId = $"s:priority:{i}",
        Created = Now.AddDays(-5),
        Updated = Now,
    };

    private static void Same(WorkLog log, string source, WorkMapping mapping)
    {
        var one = MappedLog.Of(log, MappedLog.NoMappings).Log;
        var other = MappedLog.Of(log, new Dictionary<string, WorkMapping> { [source] = mapping }).Log;
        Assert.Equal(one.Statuses, other.Statuses);
        Assert.Equal(one.Types, other.Types);
        Assert.Equal(one.Priorities, other.Priorities);
        Assert.Equal(one.Teams, other.Teams);
        Assert.Equal(one.Items.Status, other.Items.Status);
        Assert.Equal(one.Items.Level, other.Items.Level);
        Assert.Equal(one.Items.Kind, other.Items.Kind);
        Assert.Equal(one.Items.Team, other.Items.Team);
        Assert.Equal(one.Items.RequesterGroup, other.Items.RequesterGroup);
        Assert.Equal(one.Items.Anchored, other.Items.Anchored);
        Assert.Equal(one.Items.Teamless, other.Items.Teamless);
        Assert.Same(one.Changes, other.Changes);
    }
}
