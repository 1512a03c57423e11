using System.CommandLine;
using System.Globalization;
using ProductProcess.App.Retracing;
using ProductProcess.App.Settings;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Commands;

/// <summary><c>rules explain ID --facts FILE</c>: from a finding to its measures to the rows behind every number.</summary>
internal static class ExplainCommand
{
    private const string All = "all";

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The rule's id." };
        var facts = new Option<string>("--facts") { Description = "The facts file of a briefing.", HelpName = "FILE", Required = true };
        var team = new Option<string?>("--team") { Description = "The team; without it, those in which most was seen.", HelpName = "NAME" };
        var measure = new Option<string?>("--measure") { Description = "One measure of the rule; without it, all.", HelpName = "NAME" };
        var rows = new Option<string>("--rows")
        {
            Description = $"How many rows of each measure to list, or '{All}'.",
            HelpName = "N",
            DefaultValueFactory = _ => "20",
        };
        var own = RulePaths.Option();
        var retrace = new RetraceOptions();
        var command = new Command("explain", "Say how each number of a finding came about, down to the items.") { id, facts, team, measure, rows, own };
        retrace.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var most = Rows(parse.GetValue(rows)!);
            var file = FactsFiles.Read(parse.GetValue(facts)!);
            var named = parse.GetValue(own) is { Length: > 0 } paths ? RulePaths.Choose(paths, [parse.GetValue(id)!]) : null;
            if (named is null && file.Rules.All(known => known.Id != parse.GetValue(id)))
                throw new SettingsException([RulePaths.Unknown(parse.GetValue(id)!, [.. file.Rules.Select(known => known.Id)]), "A rule that the briefing did not use is named with --rules."]);
            var run = await retrace.ReadAsync(file, parse, stop);
            var rule = named ?? Only(run.Rules, parse.GetValue(id)!);
            var findings = Chosen(Findings(run, rule, stop), parse.GetValue(team));
            if (parse.GetValue(measure) is { } name && findings.All(finding => !finding.Measures.ContainsKey(name)))
                throw new SettingsException([$"The rule '{rule.Rules[0].Id}' has no measure '{name}'. It has: {string.Join(", ", findings[0].Measures.Keys)}."]);
            foreach (var finding in findings)
            {
                foreach (var line in ExplainPage.Lines(run, rule, finding, parse.GetValue(measure), most, stop))
                    Console.WriteLine(line);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static int Rows(string rows)
    {
        if (rows == All)
            return int.MaxValue;
        return int.TryParse(rows, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SettingsException([$"--rows '{rows}' is no number of rows. Write a whole number, or '{All}'."]);
    }

    /// <summary>What the facts say by the rule; of a rule that the briefing did not use, what it says of its records.</summary>
    private static List<Finding> Findings(RetracedRun run, RuleSet rule, CancellationToken stop)
    {
        var held = run.Facts.Findings.Where(finding => finding.Rule == rule.Rules[0].Id).ToList();
        return held.Count > 0
            ? held
            : [.. RuleRun.Evaluate(rule, run.Frames.Set, run.Facts.Period.Until, run.Facts.Scope.Id, run.Frames.People, run.Options, stop)];
    }

    /// <summary>The findings of the rule: of the team named, otherwise those of the state that says most.</summary>
    private static List<Finding> Chosen(List<Finding> of, string? team)
    {
        if (of.Count == 0)
            throw new SettingsException(["The store holds no team to ask the rule of."]);
        if (team is null)
            return [.. of.Where(finding => finding.State == of.Min(one => one.State))];
        var named = of.Where(finding => string.Equals(finding.SubjectName, team, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0
            ? named
            : throw new SettingsException([$"The facts know no team '{team}'. They know: {string.Join(", ", of.Select(finding => finding.SubjectName))}."]);
    }

    private static RuleSet Only(RuleSet rules, string id) => rules.Rules.Any(rule => rule.Id == id)
        ? rules.Where(rule => rule.Id == id)
        : throw new SettingsException([$"The rule '{id}' of these facts is not among the rules any more. Name the settings file whose scope uses it with --settings."]);
}
