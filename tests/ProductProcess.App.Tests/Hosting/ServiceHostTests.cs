using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using ProductProcess.App.Hosting;
using ProductProcess.App.Settings;
using ProductProcess.App.Tests.Commands;
using ProductProcess.App.Tests.Hosting.Webhooks;
using ProductProcess.Ingest.Store;
using ProductProcess.Sandbox;
using ProductProcess.Tests.Shared;

namespace ProductProcess.App.Tests.Hosting;

/// <summary>The service across a month end, by a clock that the test moves.</summary>
public sealed class ServiceHostTests : IAsyncLifetime
{
    // 07:00 in Lisbon on the second working day, Tuesday 3 November 2026.
    private static readonly DateTimeOffset Due = new(2026, 11, 3, 7, 0, 0, TimeSpan.Zero);

    private readonly Scratch _scratch = new();
    private readonly FakeTimeProvider _clock = new(Due.AddDays(-4));
    private SandboxServer _tracker = null!;
    private string? _server;

    private string Store => _server ?? _scratch["store.db"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _tracker = await SteadyTracker.StartAsync(time: _clock);

    public async ValueTask DisposeAsync()
    {
        await _tracker.DisposeAsync();
        _scratch.Dispose();
    }

    [Fact]
    public async Task Serve_AcrossAMonthEnd_MakesOneBriefingOfTheMonthAndNoOther()
    {
        using var host = await StartAsync();
        await AdvanceUntilAsync(Due.AddHours(-1));
        Assert.Empty(Written());

        await AdvanceUntilAsync(Due);
        await FinishedAsync();
        var written = Written();
        Assert.Equal(5, written.Count);
        Assert.All(written, file => Assert.StartsWith("2026-10_steady_", file, StringComparison.Ordinal));

        // Hours, days and the end of the grace pass; nothing is made twice.
        await AdvanceUntilAsync(Due.AddDays(12));
        await host.StopAsync(Stop);
        Assert.Equal(written, Written());
        Assert.Single(await LedgerAsync());
    }

    [Fact]
    public async Task Serve_RestartedAfterTheBriefing_DoesNotMakeItAgain()
    {
        using (var host = await StartAsync())
        {
            await AdvanceUntilAsync(Due);
            await FinishedAsync();
            await host.StopAsync(Stop);
        }

        var written = Written();
        using (var host = await StartAsync())
        {
            await AdvanceUntilAsync(Due.AddDays(3));
            await host.StopAsync(Stop);
        }

        Assert.Equal(written, Written());
        Assert.Single(await LedgerAsync());
    }

    [Fact]
    public async Task Serve_WithItsStoreOnAServer_KeepsItsScheduleThereAndBriefsOnce()
    {
        using var place = new StorePlace(StoreKind.Postgres);
        _server = place.Location;
        for (var start = 0; start < 2; start++)
        {
            using var host = await StartAsync();
            await AdvanceUntilAsync(Due.AddDays(start));
            await FinishedAsync();
            await host.StopAsync(Stop);
        }

        Assert.Equal(5, Written().Count);
        Assert.Single(await LedgerAsync());
        Assert.Contains(place.Tables(), table => table.StartsWith("qrtz_", StringComparison.OrdinalIgnoreCase));
        Assert.False(File.Exists(_scratch["store.db"]));
    }

    [Fact]
    public async Task Serve_KilledBetweenWritingAndRecording_FindsWhatItHadWritten()
    {
        using (var host = await StartAsync())
        {
            await AdvanceUntilAsync(Due);
            await FinishedAsync();
            await host.StopAsync(Stop);
        }

        // As the store is left when the process dies after the files and before the ledger.
        await ExecuteAsync("UPDATE briefing SET state = 'begun', finished = NULL, facts_path = NULL");
        var written = Written();
        using (var host = await StartAsync())
        {
            await FinishedAsync();
            await host.StopAsync(Stop);
        }

        Assert.Equal(written, Written());
        Assert.Single(await LedgerAsync());
    }

    [Fact]
    public async Task Serve_NotRunningWhenItWasDue_CatchesUpOnceAtTheStart()
    {
        _clock.Advance(Due.AddDays(2) - _clock.GetUtcNow());
        using var host = await StartAsync();
        await FinishedAsync();
        await host.StopAsync(Stop);
        Assert.Equal(5, Written().Count);
    }

    [Fact]
    public async Task Serve_TrackerAwayWhenItIsDue_WaitsAndMakesItWhenTheTrackerIsBack()
    {
        var faults = new SandboxFaults { DieAfter = 0 };
        await using var tracker = await SteadyTracker.StartAsync(faults, _clock);
        using var host = await StartAsync(tracker.Url);
        await AdvanceUntilAsync(Due.AddHours(2));
        Assert.Empty(Written());

        faults.DieAfter = null;
        await AdvanceUntilAsync(Due.AddHours(6));
        await FinishedAsync();
        await host.StopAsync(Stop);
        Assert.Equal(5, Written().Count);
    }

    [Fact]
    public async Task J19_AWebhookThatWasAnsweredBeforeTheWorkerDied_IsMadeGoodByTheNextTurn()
    {
        using (var host = await StartAsync(webhooks: true))
        {
            await ReadAsync(since: 0);
            var read = _tracker.Requests;
            Assert.Equal(HttpStatusCode.OK, await WebhookCall.SendAsync(host, "one"));
            // The worker dies within the pause before it reads.
            await host.StopAsync(Stop);
            Assert.Equal(read, _tracker.Requests);
        }

        var before = _tracker.Requests;
        using (var host = await StartAsync(webhooks: true))
        {
            await ReadAsync(since: before);
            await host.StopAsync(Stop);
        }
    }

    [Fact]
    public async Task Serve_HintedByWebhooks_ReadsOnceSoonAndNotAtEachOfThem()
    {
        using var host = await StartAsync(webhooks: true);
        await ReadAsync(since: 0);
        var before = _tracker.RequestsByPath["/rest/api/3/myself"];
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, await WebhookCall.SendAsync(host, $"hook-{i}"));
        for (var tries = 0; tries < 400 && _tracker.RequestsByPath["/rest/api/3/myself"] == before; tries++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);
        }

        await ReadAsync(since: _tracker.Requests - 1);
        await host.StopAsync(Stop);
        Assert.Equal(before + 1, _tracker.RequestsByPath["/rest/api/3/myself"]);
    }

    [Fact]
    public async Task Serve_WebhooksWithoutASecret_NamesTheVariableBeforeItStarts()
    {
        var settings = Settings(_tracker.Url, webhooks: true);
        var secrets = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ProductProcess:Sources:steady:Token"] = SandboxServer.Token,
        }).Build();
        var failure = await Assert.ThrowsAsync<SettingsException>(() => ServiceHost.BuildAsync(settings, secrets, _clock, Stop));
        Assert.Contains("PRODUCTPROCESS_WEBHOOK_SECRET_STEADY", failure.Message, StringComparison.Ordinal);
    }

    private ProductProcessSettings Settings(Uri url, bool webhooks) => new()
    {
        Store = Store,
        Output = _scratch["out"],
        Sources = new Dictionary<string, SourceSettings>
        {
            ["steady"] = new()
            {
                Kind = "jira-cloud",
                Url = url.ToString(),
                Email = SandboxServer.Email,
                Webhooks = webhooks ? new WebhookSettings { Listen = "http://127.0.0.1:0" } : null,
            },
        },
        Scopes = new Dictionary<string, ScopeSettings> { ["steady"] = new() { TimeZone = "Europe/Lisbon" } },
    };

    /// <summary>Waits until the tracker was asked more than so often, and then no more.</summary>
    private async Task ReadAsync(long since)
    {
        var (last, quiet) = (_tracker.Requests, 0);
        for (var tries = 0; tries < 2_000 && (last <= since || quiet < 25); tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);
            quiet = _tracker.Requests == last ? quiet + 1 : 0;
            last = _tracker.Requests;
        }

        Assert.True(last > since, "The tracker was not asked.");
    }

    private async Task<IHost> StartAsync(Uri? url = null, bool webhooks = false)
    {
        var settings = Settings(url ?? _tracker.Url, webhooks);
        var secrets = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ProductProcess:Sources:steady:Token"] = SandboxServer.Token,
            ["ProductProcess:Sources:steady:WebhookSecret"] = "s3cret",
        }).Build();
        var host = await ServiceHost.BuildAsync(settings, secrets, _clock, Stop);
        await host.StartAsync(Stop);
        return host;
    }

    /// <summary>Moves the clock in steps, so that every timer on the way gets its turn.</summary>
    private async Task AdvanceUntilAsync(DateTimeOffset instant)
    {
        while (_clock.GetUtcNow() < instant)
        {
            var left = instant - _clock.GetUtcNow();
            var step = TimeSpan.FromMinutes(left > TimeSpan.FromHours(12) ? 360 : 20);
            _clock.Advance(left < step ? left : step);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);
        }
    }

    private async Task FinishedAsync()
    {
        using var store = await WorkStore.OpenAsync(Store, _clock, Stop);
        for (var tries = 0; tries < 1_200; tries++)
        {
            if ((await store.BriefingsAsync(Stop)).Any(entry => entry.State == BriefingState.Finished))
                return;
            // Waits of the sync, such as a pause between two attempts, pass by this clock too.
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        }

        Assert.Fail("No briefing was finished.");
    }

    private List<string> Written() =>
        [.. Directory.GetFileSystemEntries(_scratch["out"]).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<BriefingEntry>> LedgerAsync()
    {
        using var store = await WorkStore.OpenAsync(Store, _clock, Stop);
        return await store.BriefingsAsync(Stop);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Store}");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
