using Microsoft.Extensions.Logging;
using ProductProcess.App.Run;
using ProductProcess.App.Terminal;
using ProductProcess.Briefing;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using Quartz;

namespace ProductProcess.App.Hosting;

/// <summary>
/// Makes a scope's briefing of last month if it is due and the ledger does not know it yet. Killed at any moment, it
/// begins again at the next start and finds what it had written.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class BriefingJob(
    IReadOnlyList<HostedScope> scopes,
    SourceLoop sources,
    BriefingRun run,
    WorkStore store,
    TimeProvider time,
    ILogger<BriefingJob> logger) : IJob
{
    public const string ScopeKey = "scope";

    private const string Language = "en";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = context.MergedJobDataMap.GetString(ScopeKey);
        // The schedule outlives the settings: a scope that was removed from them has nothing to make.
        if (scopes.FirstOrDefault(scope => scope.Choice.Scope.Id == id) is not { } hosted
            || hosted.Schedule.Due(time.GetUtcNow()) is not { } period)
            return;

        var key = new BriefingKey(hosted.Choice.Scope.Id, period.Label, Language, Definition.Hash(hosted.Choice.Rules, hosted.Choice.Mappings, hosted.Choice.Scope.Events));
        if (!await IsOpenAsync(key, cancellationToken))
            return;
        try
        {
            await MakeAsync(hosted, period, key, cancellationToken);
        }
        catch (TrackerException failure)
        {
            // A briefing from stale data would be worse than a late one: the next look tries again.
            NotMade(key.Scope, key.Period, failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotMade(key.Scope, key.Period, failure.Message);
            throw new JobExecutionException(failure.Message, failure);
        }
    }

    /// <summary>
    /// One briefing for scope and month: a finished one is not made again, whichever rules it was made with.
    /// </summary>
    private async Task<bool> IsOpenAsync(BriefingKey key, CancellationToken cancellationToken)
    {
        var made = await store.BriefingsAsync(cancellationToken);
        return !made.Any(entry => entry.State == BriefingState.Finished
            && entry.Key.Scope == key.Scope && entry.Key.Period == key.Period && entry.Key.Language == key.Language);
    }

    /// <summary>
    /// The facts file of a briefing that was begun and written when the process died before it could say so. Facts know
    /// no clock: they fit when they are of this definition, and of data that was read after the period had ended.
    /// </summary>
    private async Task<string?> InterruptedAsync(HostedScope hosted, BriefingKey key, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var ledger = await store.BriefingsAsync(cancellationToken);
        return ledger.Any(entry => entry.Key == key && entry.State == BriefingState.Begun)
            ? await WrittenBriefings.FindAsync(
                hosted.Choice.Output,
                key.Scope,
                key.Period,
                facts => facts.Run.RuleSetHash == key.RuleSet && facts.Sources.All(source => source.ReadAt >= end),
                cancellationToken)
            : null;
    }

    private async Task MakeAsync(HostedScope hosted, Period period, BriefingKey key, CancellationToken cancellationToken)
    {
        var calendar = hosted.Choice.Scope.Calendar;
        var end = DateTimeOffset.FromUnixTimeMilliseconds(calendar.StartOf(period.Until));
        foreach (var source in hosted.Choice.Sources)
            await sources.ReadSinceAsync(source, end, cancellationToken);

        if (await InterruptedAsync(hosted, key, end, cancellationToken) is { } facts)
        {
            await store.FinishBriefingAsync(key, facts, cancellationToken);
            Made(key.Scope, key.Period, facts);
            return;
        }

        if (!await store.BeginBriefingAsync(key, cancellationToken))
            return;
        var request = new BriefingRequest
        {
            Sources = hosted.Choice.Sources,
            Mappings = hosted.Choice.Mappings,
            Rules = hosted.Choice.Rules,
            Scope = hosted.Choice.Scope,
            Period = period,
            Output = hosted.Choice.Output,
            Sync = false,
        };
        var files = await run.RunAsync(request, store, SilentSteps.Instance, cancellationToken);
        await store.FinishBriefingAsync(key, files.Facts, cancellationToken);
        Made(key.Scope, key.Period, files.Facts);
        if (files.WithoutPdf.Length > 0)
            WithoutPdf(key.Scope, files.WithoutPdf);
    }

    [LoggerMessage(1, LogLevel.Information, "Briefing of {Scope} for {Period} is made: {Facts}")]
    private partial void Made(string scope, string period, string facts);

    [LoggerMessage(2, LogLevel.Error, "Briefing of {Scope} for {Period} was not made and is tried again within the hour: {Reason}")]
    private partial void NotMade(string scope, string period, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Briefing of {Scope} has no PDF: {Reason}")]
    private partial void WithoutPdf(string scope, string reason);
}
