using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;
using ProductProcess.Core.Yaml;

namespace ProductProcess.App.Commands;

/// <summary>Shows and checks rules, and the words that they may use.</summary>
internal static class RulesCommand
{
    public static Command Create() =>
        new("rules", "Show, check, test and write rules, and see the words that they may use.")
        {
            List(),
            Show(),
            Check(),
            TestRulesCommand.Create(),
            NewRuleCommand.Create(),
            ExplainCommand.Create(),
            DiffRulesCommand.Create(),
            TrialCommand.Create(),
            Words(),
        };

    private static Command List()
    {
        var folder = RulePaths.Option();
        var command = new Command("list", "The rules that come with the tool, or those of a folder.") { folder };
        command.SetAction(parse =>
        {
            var rules = RulePaths.Choose(parse.GetValue(folder), []);
            foreach (var rule in rules.Rules)
                Console.WriteLine(RuleLine.Of(rule, Today()));
            foreach (var problem in rules.Problems.Where(problem => problem.Code == ProblemCode.Trial))
                Console.Error.WriteLine(problem);
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "The rule's id." };
        var folder = RulePaths.Option();
        var command = new Command("show", "One rule as a readable page.") { id, folder };
        command.SetAction(parse =>
        {
            var rule = RulePaths.Choose(parse.GetValue(folder), [parse.GetValue(id)!]).Rules[0];
            foreach (var line in RulePage.Lines(rule))
                Console.WriteLine(line);
        });
        return command;
    }

    private static Command Check()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Rule files or folders; without any, the rules that come with the tool.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Say everything that is wrong with rule files, each with file:line:column.") { paths };
        command.SetAction(parse =>
        {
            var rules = RuleFiles.Load(parse.GetValue(paths) ?? []);
            var problems = rules.Problems.Concat(RuleReviews.Warnings(rules.Rules, Today())).ToList();
            foreach (var line in ProblemPage.Lines(problems))
                Console.Error.WriteLine(line);
            var errors = problems.Count(problem => !problem.IsWarning);
            Console.WriteLine($"{rules.Rules.Count} rules can be used, {errors} errors, {problems.Count - errors} warnings.");
            return rules.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static Command Words()
    {
        var frames = FrameWords.All.Select(word => word.Frame).Distinct().ToList();
        var frame = new Argument<string?>("FRAME")
        {
            Description = $"One of {string.Join(", ", frames)}; without it, all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "For programs: one object a word." };
        var command = new Command("words", "The words that rules may use, with what they mean.") { frame, json };
        command.SetAction(parse =>
        {
            var chosen = parse.GetValue(frame);
            if (chosen is not null && !frames.Contains(chosen))
                throw new SettingsException([$"There is no frame '{chosen}'.{Near(chosen, frames)} Known: {string.Join(", ", frames)}."]);
            var words = FrameWords.All.Where(word => chosen is null || word.Frame == chosen);
            foreach (var line in parse.GetValue(json) ? [WordsJson.Text(words)] : WordsPage.Lines(words))
                Console.WriteLine(line);
        });
        return command;
    }

    private static string Near(string word, IReadOnlyList<string> known) =>
        Spelling.Nearest(word, known) is { } near ? $" Did you mean '{near}'?" : "";
}
