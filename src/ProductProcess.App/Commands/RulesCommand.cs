using System.CommandLine;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Commands;

/// <summary>Shows and checks rules, and the words that they may use.</summary>
internal static class RulesCommand
{
    public static Command Create() =>
        new("rules", "Show and check rules, and the words that they may use.") { List(), Show(), Check(), Words() };

    private static Command List()
    {
        var command = new Command("list", "The rules that come with the tool.");
        command.SetAction(_ =>
        {
            foreach (var rule in RuleFiles.Load().Rules)
                Console.WriteLine(RuleLine.Of(rule, Today()));
        });
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "The rule's id." };
        var command = new Command("show", "One rule as a readable page.") { id };
        command.SetAction(parse =>
        {
            var rules = RuleFiles.Load().Rules;
            var rule = rules.FirstOrDefault(r => r.Id == parse.GetValue(id))
                ?? throw new SettingsException([$"There is no rule '{parse.GetValue(id)}'. Known: {string.Join(", ", rules.Select(r => r.Id))}."]);
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
            foreach (var problem in problems)
                Console.Error.WriteLine(problem);
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
        var command = new Command("words", "The words that rules may use, with what they mean.") { frame };
        command.SetAction(parse =>
        {
            var chosen = parse.GetValue(frame);
            if (chosen is not null && !frames.Contains(chosen))
                throw new SettingsException([$"There is no frame '{chosen}'. Known: {string.Join(", ", frames)}."]);
            foreach (var line in WordsPage.Lines(FrameWords.All.Where(word => chosen is null || word.Frame == chosen)))
                Console.WriteLine(line);
        });
        return command;
    }
}
