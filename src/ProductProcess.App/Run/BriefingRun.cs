using ProductProcess.App.Terminal;
using ProductProcess.Briefing;
using ProductProcess.Briefing.Printing;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.App.Run;

/// <summary>
/// Walks the whole way, in order: sources → store → mapping → history → frames → rules → findings → briefing. Start reading here.
/// </summary>
internal sealed class BriefingRun(TrackerSync sync, ChromiumPrinter printer)
{
    public async Task<BriefingFiles> RunAsync(
        BriefingRequest request,
        WorkStore store,
        IRunSteps steps,
        CancellationToken cancellationToken)
    {
        // The browser takes a second to start: meanwhile the data is read.
        var warm = printer.WarmUpAsync(cancellationToken);
        try
        {
            // sources → store
            if (request.Sync)
                await new SourceReading(sync, steps).ReadAsync(request.Sources, store, cancellationToken: cancellationToken);

            // store → mapping → history → frames → rules → findings
            var facts = await FindAsync(request, store, cancellationToken);
            steps.Finish("findings", FindingCounts.Say(facts));

            // findings → briefing
            return await BriefingWriter.WriteAsync(facts, request.Output, printer, cancellationToken);
        }
        finally
        {
            // A browser that does not start is told by the printing itself; a run that failed has another story to tell.
            await Task.WhenAny(warm);
        }
    }

    private static async Task<Facts> FindAsync(
        BriefingRequest request,
        WorkStore store,
        CancellationToken cancellationToken)
    {
        var scope = new StoreScope([.. request.Sources.Select(source => source.Name)], request.Scope.Projects);
        var mapped = MappedLog.Of(await store.ReadLogAsync(scope, cancellationToken), request.Mappings);
        var sources = await store.CountsAsync(scope, cancellationToken);
        var calendar = request.Scope.Calendar;
        var history = WorkHistory.Build(mapped.Log, calendar.StartOf(request.Period.Until));
        var frames = WorkFrames.Of(history, calendar);
        var definition = Definition.Hash(request.Rules, request.Mappings, request.Scope.Events);
        return new FactsBuilder(request.Rules, definition, request.Scope, request.Period)
            .Build(history, frames, sources, mapped.Coverage, cancellationToken);
    }
}
