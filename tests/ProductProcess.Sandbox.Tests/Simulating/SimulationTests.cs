using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Simulating;

public sealed class SimulationTests
{
    public static TheoryData<string> Seeds => [.. new SeedCatalog().Names];

    [Theory]
    [InlineData("harbour")]
    [InlineData("steady")]
    public void Run_Twice_GivesTheSameBytes(string seed) =>
        Assert.Equal(Hash(Worlds.Of(seed)), Hash(Simulation.Run(new SeedCatalog().Load(seed))));

    [Fact]
    public void Run_OtherRandomNumber_GivesAnotherHistory()
    {
        var seed = new SeedCatalog().Load("steady");
        Assert.NotEqual(Hash(Worlds.Of("steady")), Hash(Simulation.Run(seed with { Random = seed.Random + 1 })));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Items_Histories_RunForwardAndLeadOn(string seed)
    {
        var workspace = Worlds.Of(seed);
        var until = workspace.Until.ToUnixTimeMilliseconds();
        foreach (var item in workspace.Items)
        {
            var (state, last) = (item.Initial, item.Created);
            foreach (var entry in item.Entries)
            {
                Assert.True(entry.At > last && entry.At < until, $"{item.Key} at {entry.At}");
                last = entry.At;
                foreach (var change in entry.Changes.Where(c => c.Field != ChangeField.Link))
                {
                    Assert.Equal(state[change.Field] ?? "", change.From ?? "");
                    Assert.NotEqual(change.From ?? "", change.To ?? "");
                    state = state.With(change.Field, change.To);
                }
            }

            Assert.Equal(item.Comments.OrderBy(c => c.At), item.Comments);
            Assert.All(item.Comments, c => Assert.InRange(c.At, item.Created + 1, until));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ids_OfItemsEntriesAndComments_AreUniqueAndGrow(string seed)
    {
        var workspace = Worlds.Of(seed);
        Assert.Equal(workspace.Items.Select(i => i.Id).Distinct().Count(), workspace.Items.Count);
        Assert.Equal(workspace.Items.OrderBy(i => i.Created / 1000).ThenBy(i => i.Id), workspace.Items);
        long[] entries = [.. workspace.Items.SelectMany(i => i.Entries.Select(e => e.Id).Concat(i.Comments.Select(c => c.Id)))];
        Assert.Equal(entries.Distinct().Count(), entries.Length);
        Assert.All(workspace.Teams, t => Assert.Equal(
            Enumerable.Range(1, workspace.Items.Count(i => i.Team == t)).Select(n => $"{t.Key}-{n}"),
            workspace.Items.Where(i => i.Team == t).Select(i => i.Key)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Closed_Items_HaveAResolutionAndOpenOnesNone(string seed) =>
        Assert.All(Worlds.Of(seed).At(Worlds.Of(seed).Until).Items, i => Assert.Equal(i.State.Status == Workflow.Done.Id, i.State.Resolution is not null));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Epics_Closed_HaveOnlyClosedLeaves(string seed)
    {
        var view = Worlds.Of(seed).At(Worlds.Of(seed).Until);
        var leaves = view.Items.Where(i => i.Item.Type.Level == ItemLevel.Leaf && view.ParentOf(i) is { State.Status: "10005" }).ToArray();
        Assert.NotEmpty(leaves);
        Assert.All(leaves, l => Assert.Equal(Workflow.Done.Id, l.State.Status));
    }

    [Theory]
    [InlineData("harbour")]
    public void People_AtWork_KeepOfficeHours(string seed)
    {
        var workspace = Worlds.Of(seed);
        var calendar = new WorkCalendar(workspace.Zone, workspace.Holidays);
        foreach (var at in workspace.Items.SelectMany(i => i.Entries.Select(e => e.At).Append(i.Created)))
        {
            Assert.True(calendar.IsWorkingDay(calendar.DayOf(at)));
            var hour = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), workspace.Zone).Hour;
            Assert.InRange(hour, 9, 18);
        }
    }

    [Fact]
    public void Person_InAnotherZone_WorksInItsOwnHours()
    {
        var seed = SeedFile.Parse("far", "far.yml", """
            { title: Far, zone: Europe/Lisbon, from: 2026-01-05, until: 2026-04-06, random: 5,
              teams: [ { name: Far, key: FAR, people: [Asia/Dubai, Asia/Dubai], cadence: flow, habits: { ad_hoc_share: 0 } } ] }
            """);
        var workspace = Simulation.Run(seed);
        var dubai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Dubai");
        var starts = workspace.Items.SelectMany(i => i.Entries).Where(e => e.Changes.Any(c => c.To == Workflow.InProgress.Id)).ToArray();
        Assert.NotEmpty(starts);
        Assert.All(starts, e => Assert.InRange(TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(e.At), dubai).Hour, 9, 17));
    }

    [Fact]
    public void Sprints_OfATeam_FollowOneAnotherAndKeepWhatWasCarriedOver()
    {
        var workspace = Worlds.Of("steady");
        var sprints = workspace.Sprints.Where(s => s.BoardId == workspace.Team("Meadow").BoardId && s.Started is not null).ToArray();
        Assert.InRange(sprints.Length, 17, 20);
        foreach (var (before, after) in sprints.Zip(sprints.Skip(1)))
            Assert.True(before.Created < before.Started && before.Started < before.Completed && before.Completed < after.Started);
        Assert.Contains(workspace.Items, i => i.Entries.Any(e => e.Changes.Any(c => c.Field == ChangeField.Sprint && IdSet.Members(c.To!).Length >= 2)));
        var before1 = workspace.Items.SelectMany(i => i.Entries).Where(e => e.Changes.Any(c => c.Field == ChangeField.Sprint && c.To == sprints[5].Id)).ToArray();
        Assert.Contains(before1, e => e.At < sprints[5].Started);
    }

    [Fact]
    public void Links_SomeAcrossTeams_StandOnBothItems()
    {
        var workspace = Worlds.Of("harbour");
        var view = workspace.At(workspace.Until);
        Assert.Contains(workspace.Links, l => view.Find(l.Item)!.Item.Team != view.Find(l.Other)!.Item.Team);
        Assert.Contains(workspace.Links, l => view.Find(l.Item)!.Item.Team == view.Find(l.Other)!.Item.Team);
        Assert.All(workspace.Links, l =>
        {
            Assert.Contains(l, view.Find(l.Item)!.Links);
            Assert.Contains(view.Find(l.Other)!.Item.Entries, e => e.At == l.At && e.Changes.Any(c => c.Field == ChangeField.Link));
        });
    }

    private static string Hash(SimulatedWorkspace workspace)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
        foreach (var person in workspace.People)
            Add($"{person.Account}");
        foreach (var sprint in workspace.Sprints)
            Add($"{sprint}");
        foreach (var item in workspace.Items)
        {
            Add($"{item.Id} {item.Key} {item.Title} {item.Created} {item.Initial}");
            foreach (var entry in item.Entries)
                Add($"{entry.Id} {entry.At} {entry.Actor} {string.Join(';', entry.Changes)}");
            foreach (var comment in item.Comments)
                Add($"{comment}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
