using Microsoft.Extensions.DependencyInjection;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Ingestion wired as in the program, with a store of its own and next to no patience.</summary>
internal sealed class TestIngest : IDisposable
{
    private readonly ServiceProvider _services;

    public TestIngest(SyncLimits? limits = null, TimeProvider? time = null, StoreKind on = StoreKind.Sqlite)
    {
        Time = time ?? TimeProvider.System;
        var services = new ServiceCollection().AddSingleton(Time);
        services.AddIngest(limits ?? Impatient);
        _services = services.BuildServiceProvider();
        Place = new StorePlace(on);
        Store = Open();
    }

    public static SyncLimits Impatient { get; } = new()
    {
        Retries = 2,
        FirstDelay = TimeSpan.FromMilliseconds(1),
        Attempt = TimeSpan.FromSeconds(5),
        Total = TimeSpan.FromSeconds(20),
        Ahead = 1,
    };

    public TimeProvider Time { get; }

    /// <summary>Where the store lies.</summary>
    public StorePlace Place { get; }

    public WorkStore Store { get; private set; }

    public TrackerSync Sync => _services.GetRequiredService<TrackerSync>();

    public static SourceOptions Cloud(FakeCloud jira) => new()
    {
        Name = "harbour",
        Kind = SourceKinds.JiraCloud,
        Url = jira.Url,
        Email = "reader@example.com",
        Token = "secret",
    };

    public static SourceOptions DataCenter(FakeDataCenter jira) => new()
    {
        Name = "yard",
        Kind = SourceKinds.JiraDataCenter,
        Url = jira.Url,
        Token = "secret",
    };

    public static SourceOptions Linear(FakeLinear linear) => new()
    {
        Name = "quay",
        Kind = SourceKinds.Linear,
        Url = linear.Url,
        Token = "lin_api_secret",
    };

    /// <summary>A connection as a run would make it, for what a run does not show.</summary>
    public ITrackerConnection Connect(SourceOptions options) =>
        _services.GetServices<ITracker>().Single(t => t.Kind == options.Kind).Connect(options);

    public Task<SyncResult> CensusAsync(SourceOptions options) =>
        Sync.CensusAsync(options, Store, null, TestContext.Current.CancellationToken);

    public Task<SyncResult> RunAsync(SourceOptions options, IProgress<SyncProgress>? progress = null) =>
        Sync.RunAsync(options, Store, progress, TestContext.Current.CancellationToken);

    public Task<WorkLog> LogAsync(params string[] projects) =>
        Store.ReadLogAsync(new StoreScope([], projects), TestContext.Current.CancellationToken);

    /// <summary>Everything a log holds, as sorted lines that do not depend on the order of reading.</summary>
    public async Task<string> ContentAsync() => LogText.Of(await LogAsync());

    /// <summary>As after the end of one process and the start of another.</summary>
    public void Reopen()
    {
        Store.Dispose();
        Store = Open();
    }

    public void Dispose()
    {
        Store.Dispose();
        _services.Dispose();
        Place.Dispose();
    }

    private WorkStore Open() =>
        WorkStore.OpenAsync(Place.Location, Time, TimeSpan.FromMilliseconds(50), CancellationToken.None).GetAwaiter().GetResult();
}
