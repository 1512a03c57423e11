using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Store;

/// <summary>A few records of one source, written as a sync writes them.</summary>
internal static class StoreWorld
{
    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Items 1 to n of a source; ann (a1) reports and moves them, bob (b2) is assigned and comments.</summary>
    public static Task WriteAsync(WorkStore store, string source = "harbour", int items = 3) => store.WriteAsync(
        w =>
        {
            var id = w.Runs.Source(source, SourceKinds.JiraCloud, $"https://{source}.example.com");
            w.WriteDimension(id, "all", new DimensionPage(1, Dimensions(source), []), 1);
            w.WritePage(id, Page(source, Enumerable.Range(1, items)), "shape", 1);
            w.SaveCursor(id, "items", new StreamCursor("*", "shape", 1, null, null));
        },
        TestContext.Current.CancellationToken);

    public static ItemPage Page(string source, IEnumerable<int> numbers) => new()
    {
        Items = [.. numbers.Select(n => Item(source, n))],
        Seen = new DimensionRecords(),
        Quarantined =
        [
            new QuarantinedRecord("history", "77", "1", "The actor a1 is odd.", """{"author":{"accountId":"a1"},"reviewer":"b2"}"""),
        ],
    };

    public static ItemRecord Item(string source, int n)
    {
        string Id(string kind, object raw) => EntityId.Of(source, kind, $"{raw}");
        var id = Id("item", n);
        return new ItemRecord(
            new WorkItem
            {
                Id = id,
                Key = $"PAY-{n}",
                Title = n == 1 ? "=HYPERLINK(\"http://evil.example\")" : $"Title {n}",
                Created = Start.AddHours(n),
                Updated = Start.AddDays(n),
                Level = ItemLevel.Leaf,
                TypeId = Id("type", 1),
                StatusId = Id("status", 2),
                ProjectId = Id("project", 1),
                AssigneeId = Id("person", "b2"),
                ReporterId = Id("person", "a1"),
                LabelIds = ["ux", "api"],
                Due = new DateOnly(2026, 4, 1).AddDays(n),
                Estimate = n + 0.5,
            },
            [
                new HistoryEntry(Id("history", $"{n}0"), id, Start.AddHours(n + 1), Id("person", "a1"),
                    [new Change(ChangeField.Assignee, "assignee", null, Id("person", "b2")), new Change(ChangeField.Status, "status", Id("status", 1), Id("status", 2), "To do", "Doing")]),
                new HistoryEntry(Id("history", $"{n}1"), id, Start.AddHours(n + 2), Id("person", "b2"), [new Change(ChangeField.Other, "description", null, null)]),
            ],
            [new Comment(Id("comment", n), id, Start.AddHours(n + 3), Id("person", "b2"), 40)],
            n == 1 ? [] : [new Link(Id("link", n), id, Id("item", n - 1), LinkKind.Blocks)]);
    }

    public static Task<string> ContentAsync(WorkStore store) =>
        store.ReadLogAsync(StoreScope.Everything, TestContext.Current.CancellationToken).ContinueWith(log => LogText.Of(log.Result), TaskScheduler.Default);

    private static DimensionRecords Dimensions(string source)
    {
        string Id(string kind, object raw) => EntityId.Of(source, kind, $"{raw}");
        var d = new DimensionRecords();
        d.Projects[Id("project", 1)] = new Project(Id("project", 1), "PAY", "Payments");
        d.Statuses[Id("status", 1)] = new Status(Id("status", 1), "To do", Stage.Ready);
        d.Statuses[Id("status", 2)] = new Status(Id("status", 2), "Doing", Stage.Active);
        d.Types[Id("type", 1)] = new ItemType(Id("type", 1), "Story", ItemLevel.Leaf);
        d.People[Id("person", "a1")] = new Person(Id("person", "a1"), "Ann Example", "ann@example.com", PersonKind.Human, true);
        d.People[Id("person", "b2")] = new Person(Id("person", "b2"), "Bob Example", "bob@example.com", PersonKind.Human, true);
        d.Sprints[Id("sprint", 1)] = new Sprint { Id = Id("sprint", 1), Name = "One", State = SprintState.Active, Activated = Start };
        d.Teams[Id("team", 1)] = new Team(Id("team", 1), "Crew");
        return d;
    }
}
