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
        var retrace = new RetraceOptions();
        var command = new Command("explain", "Say how each number of a finding came about, down to the items.") { id, facts, team, measure, rows };
        retrace.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var most = Rows(parse.GetValue(rows)!);
            var file = FactsFiles.Read(parse.GetValue(facts)!);
            var findings = Chosen(file, parse.GetValue(id)!, parse.GetValue(team));
            var run = await retrace.ReadAsync(file, parse, stop);
            var rule = Only(run.Rules, parse.GetValue(id)!);
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

    /// <summary>The findings of the rule: of the team named, otherwise those of the state that says most.</summary>
    private static List<Finding> Chosen(Facts facts, string id, string? team)
    {
        var of = facts.Findings.Where(finding => finding.Rule == id).ToList();
        if (of.Count == 0)
            throw new SettingsException([RulePaths.Unknown(id, [.. facts.Rules.Select(rule => rule.Id)])]);
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
