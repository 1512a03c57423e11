using System.CommandLine;
using ProductProcess.App.Retracing;
using ProductProcess.App.Settings;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Commands;

/// <summary><c>rules diff OLD NEW</c>: what a changed rule would have said of past briefings.</summary>
internal static class DiffRulesCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "A rule file, or the id of a rule that comes with the tool." };
        var changed = new Argument<string>("NEW") { Description = "The rule file to compare with." };
        var facts = new Option<string[]>("--facts")
        {
            Description = "Facts files of earlier briefings.",
            HelpName = "FILE",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var retrace = new RetraceOptions();
        var command = new Command("diff", "Say what a changed rule would have said of past briefings.") { old, changed, facts };
        retrace.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var (before, after) = (One(parse.GetValue(old)!), One(parse.GetValue(changed)!));
            var files = parse.GetValue(facts)!.Select(FactsFiles.Read).ToList();
            var page = new RuleDiffPage(before.Rules[0], after.Rules[0]);
            foreach (var line in page.Head())
                Console.WriteLine(line);
            var moved = 0;
            foreach (var file in files)
            {
                var run = await retrace.ReadAsync(file, parse, stop);
                var states = RuleDiff.Of(run, before, after, stop);
                foreach (var line in RuleDiffPage.Of(run, states))
                    Console.WriteLine(line);
                moved += states.Count(state => state.Moved);
            }

            Console.WriteLine(moved == 0 ? "Both say the same." : $"They differ in {moved} place{(moved == 1 ? "" : "s")}.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The one rule of a file, or the built-in one of that id.</summary>
    private static RuleSet One(string named)
    {
        if (!File.Exists(named) && !Directory.Exists(named) && !named.Contains('/', StringComparison.Ordinal) && !named.EndsWith(".yml", StringComparison.Ordinal))
            return RulePaths.Choose(null, [named]);
        var rules = RulePaths.Choose([named], []);
        return rules.Rules.Count == 1
            ? rules
            : throw new SettingsException([$"{named} holds {rules.Rules.Count} rules; name one rule file."]);
    }
}
