using CsCheck;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

public abstract class RoundTripTests(StoreKind on)
{
    public sealed class OnSqlite() : RoundTripTests(StoreKind.Sqlite);

    public sealed class OnPostgres() : RoundTripTests(StoreKind.Postgres);

    private static readonly Gen<DateTimeOffset> At =
        Gen.Long[0, 200_000].Select(minutes => DateTimeOffset.UnixEpoch.AddDays(20_000).AddMilliseconds(minutes * 20_000));

    private static Gen<string?> Ref(string kind, int most) =>
        Gen.Int[0, most].Select(n => n == 0 ? null : $"s:{kind}:{n}");

    private static Gen<string> One(string kind, int most) => Gen.Int[1, most].Select(n => $"s:{kind}:{n}");

    private static readonly Gen<Change> Changes =
        from field in Gen.Enum<ChangeField>()
        from a in Ref("value", 5)
        from b in Ref("value", 5)
        select new Change(field, field.ToString(), a, b, a, null);

    private static readonly Gen<WorkItem> Items =
        from created in At
        from updated in At
        from level in Gen.Enum<ItemLevel>()
        from type in One("type", 3)
        from status in One("status", 5)
        from people in Ref("person", 6).Array[2]
        from refs in Ref("other", 9).Array[5]
        from sets in One("member", 6).Array[0, 3].Array[3]
        from due in Gen.Int[0, 700_000]
        from estimate in Gen.OneOf(Gen.Const((double?)null), Gen.Double[0, 100].Select(d => (double?)d))
        from flagged in Gen.Bool
        from title in Gen.OneOf(Gen.Const((string?)null), Gen.String.Where(s => !s.Contains('\0')).Select(s => (string?)s))
        select new WorkItem
        {
            Id = "",
            Key = "",
            Created = created,
            Updated = updated,
            Level = level,
            TypeId = type,
            StatusId = status,
            ProjectId = "s:project:1",
            AssigneeId = people[0],
            ReporterId = people[1],
            ParentId = refs[0],
            TeamId = refs[1],
            RequesterGroupId = refs[2],
            PriorityId = refs[3],
            ResolutionId = refs[4],
            SprintIds = sets[0],
            LabelIds = sets[1],
            ComponentIds = sets[2],
            Due = due == 0 ? null : DateOnly.FromDayNumber(due),
            Estimate = estimate,
            Flagged = flagged,
            Title = title,
            Url = title,
        };

    private static readonly Gen<(WorkItem Item, HistoryEntry[] History, Comment[] Comments)> Whole =
        from item in Items
        from history in Gen.Select(At, Ref("person", 6), Changes.Array[1, 4]).Array[0, 5]
        from comments in Gen.Select(At, Ref("person", 6), Gen.Int[-1, 50]).Array[0, 3]
        select (
            item,
            history.Select(h => new HistoryEntry("", "", h.Item1, h.Item2, h.Item3)).ToArray(),
            comments.Select(c => new Comment("", "", c.Item1, c.Item2, c.Item3)).ToArray());

    private static readonly Gen<(int From, int To, LinkKind Kind)[]> Links =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], Gen.Enum<LinkKind>()).Array[0, 6];

    /// <summary>The law of the store: what goes in as records comes out as the log that the builder makes of them.</summary>
    [Fact]
    public void AnyRecords_StoredAndRead_GiveTheLogOfTheBuilder() => Gen.Select(Whole.Array[1, 12], Links).Sample(
        (wholes, links) =>
        {
            var records = Records(wholes, links);
            var dimensions = Dimensions();
            using var ingest = new TestIngest(on: on);
            foreach (var page in records.Chunk(5))
                Write(ingest.Store, page, dimensions);
            // Once more: a page that is stored twice changes nothing.
            Write(ingest.Store, records, dimensions);
            var read = ingest.Store.ReadLogAsync(StoreScope.Everything).GetAwaiter().GetResult();
            Assert.Equal(LogText.Of(Built(records, dimensions)), LogText.Of(read));
        },
        iter: 60);

    private static ItemRecord[] Records(
        (WorkItem Item, HistoryEntry[] History, Comment[] Comments)[] wholes,
        (int From, int To, LinkKind Kind)[] links) =>
        [.. wholes.Select((whole, n) =>
        {
            var id = $"s:item:{100 - n}";
            return new ItemRecord(
                whole.Item with { Id = id, Key = $"K-{n}" },
                [.. whole.History.Select((h, i) => h with { Id = $"s:history:{n * 7}{i}", ItemId = id })],
                [.. whole.Comments.Select((c, i) => c with { Id = $"s:comment:{n}{i}", ItemId = id })],
                // Both ends show the same link.
                [.. links.Select((link, i) => (link, i)).Where(l => l.link.From == n || l.link.To == n)
                    .Select(l => new Link($"s:link:{l.i}", $"s:item:{100 - l.link.From}", $"s:item:{100 - l.link.To}", l.link.Kind))]);
        })];

    private static DimensionRecords Dimensions()
    {
        var d = new DimensionRecords();
        d.Projects["s:project:1"] = new Project("s:project:1", "K", "Kay");
        d.Statuses["s:status:1"] = new Status("s:status:1", "Doing", Stage.Active);
        d.Types["s:type:1"] = new ItemType("s:type:1", "Story", ItemLevel.Leaf);
        d.Teams["s:team:1"] = new Team("s:team:1", "Team");
        d.Priorities["s:priority:1"] = new Priority("s:priority:1", "High", 1);
        d.Resolutions["s:resolution:1"] = new Resolution("s:resolution:1", "Won't do", true);
        d.People["s:person:2"] = new Person("s:person:2", "Robo", null, PersonKind.App, true);
        d.People["s:person:3"] = new Person("s:person:3", "Ann", "ann@example.com", PersonKind.Human, true);
        d.Sprints["s:sprint:1"] = new Sprint
        {
            Id = "s:sprint:1",
            Name = "One",
            State = SprintState.Closed,
            Activated = DateTimeOffset.UnixEpoch.AddDays(1),
            Completed = DateTimeOffset.UnixEpoch.AddDays(9),
            BoardId = "s:board:4",
        };
        return d;
    }

    private static void Write(WorkStore store, IReadOnlyList<ItemRecord> records, DimensionRecords dimensions) => store.WriteAsync(
        w =>
        {
            var source = w.Runs.Source("s", "jira-cloud", "http://localhost");
            w.WriteDimension(source, "all", new DimensionPage(1, dimensions, []), 1);
            w.WritePage(source, new ItemPage { Items = records, Seen = new DimensionRecords() }, "shape", 1);
        },
        CancellationToken.None).GetAwaiter().GetResult();

    private static WorkLog Built(ItemRecord[] records, DimensionRecords d) => new WorkLogBuilder()
        .Add(records.Select(r => r.Item))
        .Add(records.SelectMany(r => r.History))
        .Add(records.SelectMany(r => r.Comments))
        .Add(records.SelectMany(r => r.Links))
        .Add(d.Projects.Values).Add(d.Statuses.Values).Add(d.Types.Values).Add(d.Teams.Values).Add(d.Priorities.Values)
        .Add(d.Resolutions.Values).Add(d.Sprints.Values).Add(d.People.Values)
        .Build();
}
