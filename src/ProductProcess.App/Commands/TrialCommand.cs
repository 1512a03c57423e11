using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.App.Terminal;
using ProductProcess.App.Trial;
using ProductProcess.Core.Rules;
using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Commands;

/// <summary><c>rules trial</c>: asks rules about simulated organisations, many times, and counts what they say.</summary>
internal static class TrialCommand
{
    private const int MostDraws = 100_000;
    private const int MostThreads = 256;

    public static Command Create()
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of rules; without any, all of them.", Arity = ArgumentArity.ZeroOrMore };
        var draws = new Option<int>("--draws") { Description = "How often each organisation is drawn.", HelpName = "N", DefaultValueFactory = _ => 200 };
        var folder = RulePaths.Option();
        var output = new Option<string?>("--output", "--out")
        {
            Description = "Folder for TRIAL.md and trial.json. Without it: beside the rules of --rules, or the folder 'trial'.",
            HelpName = "DIR",
        };
        var threads = new Option<int>("--threads") { Description = "Draws at the same time; the result is the same with any number.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var resume = new Option<bool>("--resume") { Description = "Go on with a trial that was stopped, or say that there is none. Without it, a trial goes on where it can." };
        var fresh = new Option<bool>("--fresh") { Description = "Begin anew, even where a stopped trial could go on." };
        var command = new Command("trial", "Ask rules about simulated organisations, steady ones and ones with a pattern planted, and count what they say.")
        {
            ids, draws, folder, output, threads, resume, fresh,
        };
        command.SetAction((parse, stop) => RunAsync(
            new TrialRequest
            {
                Rules = parse.GetValue(folder) ?? [],
                Ids = parse.GetValue(ids) ?? [],
                Draws = InRange("--draws", parse.GetValue(draws), MostDraws),
                Threads = InRange("--threads", parse.GetValue(threads), MostThreads),
                Output = parse.GetValue(output),
                Resume = parse.GetValue(resume),
                Fresh = parse.GetValue(fresh),
            },
            stop));
        return command;
    }

    private static async Task<int> RunAsync(TrialRequest request, CancellationToken stop)
    {
        if (request is { Resume: true, Fresh: true })
            throw new SettingsException(["--resume goes on with a trial and --fresh begins anew. Give one of the two."]);
        var rules = RulePaths.Choose([.. request.Rules], request.Ids);
        if (rules.Rules.Count == 0)
            throw new SettingsException(["There is no rule to try. Name a folder with rule files after --rules."]);
        var output = request.Folder;
        Outputs.Check(output);
        var cells = TrialCells.Of(new SeedCatalog());
        var report = await Tools.Display().ShowAsync(steps => Task.Run(() => Try(request, rules, cells, output, steps, stop), CancellationToken.None));
        foreach (var file in TrialFiles.Write(output, report))
            Console.WriteLine(file);
        return ExitCode.Done;
    }

    private static TrialReport Try(
        TrialRequest request, RuleSet rules, IReadOnlyList<TrialCell> cells, string output, IRunSteps steps, CancellationToken stop)
    {
        var path = Path.Combine(output, TrialFiles.Progress);
        var run = new TrialRun(cells, rules, request.Draws, TimeProvider.System);
        if (request.Resume && !File.Exists(path))
            throw new SettingsException([$"There is no stopped trial in {output}. Leave --resume out to begin one."]);
        using var log = TrialLog.Open(path, run.Header, request.Fresh, request.Resume);
        if (log.Start == TrialStart.Changed)
            steps.Finish("earlier draws", "dropped, as rules, seeds or the simulation have changed since");
        if (log.Start == TrialStart.Resumed)
            steps.Finish("earlier draws", $"{log.Lines.Count} kept");
        try
        {
            var tally = run.Run(log, request.Threads, steps, stop);
            steps.Finish("trial", $"{rules.Rules.Count} rules, {cells.Count} organisations, {request.Draws} draws of each");
            var others = request.Ids.Count == 0 ? [] : TrialFile.Read(output).Rules;
            return TrialReporter.Of(cells, rules, request.Draws, tally, others);
        }
        catch (OperationCanceledException stopped)
        {
            throw new TrialStoppedException(path, stopped);
        }
    }

    private static int InRange(string option, int value, int most) => value >= 1 && value <= most
        ? value
        : throw new SettingsException([$"{option} {value} cannot be: give a number from 1 to {most:N0}."]);
}
