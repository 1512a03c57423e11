using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductProcess.App.Terminal;
using ProductProcess.Briefing.Printing;
using ProductProcess.Ingest;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Sync;
using Spectre.Console;

namespace ProductProcess.App.Run;

/// <summary>What one call of the command line needs, wired together.</summary>
internal sealed class Tools : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Tools(TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddIngest();
        // A command tells its own story; warnings of the pipeline below it would tell it twice.
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton(_ => new ChromiumPrinter());
        services.AddSingleton<BriefingRun>();
        _services = services.BuildServiceProvider();
    }

    public TrackerSync Sync => _services.GetRequiredService<TrackerSync>();

    public TrackerExaminer Trackers => _services.GetRequiredService<TrackerExaminer>();

    public BriefingRun Briefing => _services.GetRequiredService<BriefingRun>();

    /// <summary>Moving counts on a terminal, plain lines elsewhere.</summary>
    public static IRunDisplay Display() => Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
        ? new PlainDisplay(Console.Out, TimeProvider.System)
        : new Terminal.LiveDisplay(AnsiConsole.Console);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
