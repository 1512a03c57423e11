using ProductProcess.App.Settings;
using ProductProcess.App.Trial;
using ProductProcess.Briefing;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Store;
using ProductProcess.Sandbox.Recorded;
using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Commands;

/// <summary>Says what went wrong, in words with a next step, and with which exit code the process ends.</summary>
internal static class Failure
{
    public static (IReadOnlyList<string> Lines, int ExitCode) Explain(Exception failure) => failure switch
    {
        SettingsException settings => (settings.Faults, ExitCode.Input),
        SeedException seed => (Lines(seed.Message), ExitCode.Input),
        RecordingException recording => (Lines(recording.Message), ExitCode.Input),
        SourceOptionsException options => (Lines(options.Message), ExitCode.Input),
        TrackerException tracker => ([tracker.Message, "What was stored before stays usable."], ExitCode.Tracker),
        StoreException { IsDamage: true } damaged => ([damaged.Message], ExitCode.Damaged),
        StoreException store => ([store.Message], ExitCode.Output),
        BriefingFolderException folder => ([folder.Message], ExitCode.Output),
        TrialStoppedException stopped => ([stopped.Message], ExitCode.Stopped),
        OperationCanceledException => (["Stopped. What was stored stays usable; run the same command again to go on."], ExitCode.Stopped),
        _ => (
            [
                $"Something happened that nobody foresaw: {failure.GetType().Name}: {failure.Message}",
                "Please report it together with the command and this text:",
                failure.ToString(),
            ],
            ExitCode.Unexpected),
    };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
