using System.Diagnostics;
using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Exporting;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Benchmarks;

/// <summary>How fast the stores write and read: items with ten entries of one change each, in pages of a hundred.</summary>
internal static class StoreBenchmark
{
    private const int PageSize = 100;
    private const int Entries = 10;

    public static async Task RunAsync(int items)
    {
        var pages = Enumerable.Range(0, items).Chunk(PageSize).Select(Page).ToList();
        var folder = Directory.CreateTempSubdirectory("productprocess-store-").FullName;
        await using var server = PostgresServer.Durable();
        await MeasureAsync("SQLite", Path.Combine(folder, "store.db"), Path.Combine(folder, "sqlite"), pages);
        await MeasureAsync("PostgreSQL", server.NewSchema(), Path.Combine(folder, "postgres"), pages);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task MeasureAsync(string name, string location, string folder, IReadOnlyList<ItemPage> pages)
    {
        using var store = await WorkStore.OpenAsync(location, TimeProvider.System);
        var items = pages.Sum(page => page.Items.Count);
        var rows = items * (1 + (2 * Entries));
        Print(name, "write", items, rows, await TimeAsync(() => WriteAsync(store, pages)));
        Print(name, "write again", items, rows, await TimeAsync(() => WriteAsync(store, pages)));
        await store.ReadLogAsync(StoreScope.Everything);
        Print(name, "read", items, rows, await TimeAsync(() => store.ReadLogAsync(StoreScope.Everything)));
        Print(name, "check", items, rows, await TimeAsync(() => store.Keeping.CheckAsync()));
        Print(name, "backup", items, rows, await TimeAsync(() => store.Keeping.BackupAsync($"{folder}.db")));
        Print(name, "CSV", items, rows, await TimeAsync(() => store.Keeping.ExportAsync($"{folder}-csv", ExportFormat.Csv)));
        Print(name, "Parquet", items, rows, await TimeAsync(() => store.Keeping.ExportAsync($"{folder}-parquet", ExportFormat.Parquet)));
    }

    private static async Task WriteAsync(WorkStore store, IReadOnlyList<ItemPage> pages)
    {
        var source = await store.WriteAsync(w => w.Runs.Source("s", SourceKinds.JiraCloud, "https://example.com"), CancellationToken.None);
        foreach (var page in pages)
        {
            await store.WriteAsync(
                w =>
                {
                    w.WritePage(source, page, "shape", 1);
                    w.SaveCursor(source, "items", new StreamCursor("*", "shape", null, 1, "x"));
                },
                CancellationToken.None);
        }
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }

    private static void Print(string store, string what, int items, int rows, TimeSpan time) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{store,-10} {what,-11} {time.TotalSeconds,6:F2} s  {items / time.TotalSeconds,8:N0} items/s  {rows / time.TotalSeconds,9:N0} rows/s"));

    private static ItemPage Page(int[] numbers) => new()
    {
        Items = [.. numbers.Select(Item)],
        Seen = Seen(numbers),
    };

    private static ItemRecord Item(int n)
    {
        var id = EntityId.Of("s", "item", $"{n}");
        var created = DateTimeOffset.UnixEpoch.AddDays(20_000).AddMinutes(n);
        return new ItemRecord(
            new WorkItem
            {
                Id = id,
                Key = $"PAY-{n}",
                Title = $"Let people pay with method {n}",
                Url = $"https://example.com/browse/PAY-{n}",
                Created = created,
                Updated = created.AddDays(30),
                Level = ItemLevel.Leaf,
                TypeId = $"s:type:{n % 4}",
                StatusId = $"s:status:{n % 6}",
                ProjectId = $"s:project:{n % 5}",
                AssigneeId = $"s:person:{n % 60}",
                ReporterId = $"s:person:{n % 47}",
                PriorityId = $"s:priority:{n % 5}",
                SprintIds = [$"s:sprint:{n / 200}"],
                LabelIds = [$"label-{n % 30}"],
            },
            [.. Enumerable.Range(0, Entries).Select(e => new HistoryEntry(
                EntityId.Of("s", "history", $"{n}{e:D2}"), id, created.AddDays(e), $"s:person:{(n + e) % 60}",
                [new Change((e % 2) == 0 ? ChangeField.Status : ChangeField.Assignee, "status", $"s:status:{e % 6}", $"s:status:{(e + 1) % 6}", "To do", "Doing")]))],
            [new Comment(EntityId.Of("s", "comment", $"{n}"), id, created.AddDays(1), $"s:person:{n % 60}", 80)],
            []);
    }

    private static DimensionRecords Seen(int[] numbers)
    {
        var seen = new DimensionRecords();
        foreach (var n in numbers)
        {
            seen.People[$"s:person:{n % 60}"] = new Person($"s:person:{n % 60}", $"Person {n % 60}", null, PersonKind.Human, true);
            seen.Statuses[$"s:status:{n % 6}"] = new Status($"s:status:{n % 6}", $"Status {n % 6}", Stage.Active);
            seen.Types[$"s:type:{n % 4}"] = new ItemType($"s:type:{n % 4}", "Story", ItemLevel.Leaf);
            seen.Projects[$"s:project:{n % 5}"] = new Project($"s:project:{n % 5}", $"P{n % 5}", "Project");
        }

        return seen;
    }
}
