using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ProductProcess.App.Run;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;

namespace ProductProcess.Benchmarks;

/// <summary>
/// The most that one rule can ask for: the widest window, as many measures as there may be, a bootstrap behind each
/// ratio and all of them in the window before too, over one team with as many rows as asked for.
/// </summary>
internal static partial class RuleBenchmark
{
    private const int Medians = 4;
    private const int Ratios = 20;
    private const int RowsOfABlock = 8;

    public static void Run(int rows)
    {
        var rules = RuleSet.Load([("rules/widest.yml", Text())], FrameWords.All);
        if (rules.HasErrors)
            throw new InvalidOperationException(string.Join('\n', rules.Problems));
        var frames = Frames(rows);
        var clock = Stopwatch.StartNew();
        var finding = RuleRun.Evaluate(rules, frames, new DateOnly(2026, 11, 1), "widest", (_, _) => 50).Single();
        var ranges = finding.Measures.Values.Count(measure => measure.Low is not null);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows:N0} rows, {finding.Measures.Count} measures ({ranges} with a range), {rules.Rules[0].WindowWeeks} weeks and those before: {clock.Elapsed.TotalSeconds:F1} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:F0} MiB, state {finding.State}"));
        if (finding.State == FindingState.TooFew)
            throw new InvalidOperationException(string.Join(' ', finding.Because));
    }

    private static FrameSet Frames(int rows)
    {
        var log = new WorkLogBuilder().Add(new Team("t:team:a", "A")).Build();
        var team = log.Lexicon.Intern("t:team:a");
        var random = new Random(1);
        double[] Column() => [.. Enumerable.Range(0, rows).Select(_ => Math.Round(Math.Exp(random.NextDouble() * 4), 1))];
        var columns = new Dictionary<string, Func<Array>> { ["cycle_time"] = Column, ["lead_time"] = Column, ["active_days"] = Column, ["waiting_days"] = Column };
        var frame = new Frame("leaves", [.. Enumerable.Repeat(team, rows)], [.. Enumerable.Repeat(-1, rows)], [.. Enumerable.Range(0, rows).Select(row => row / RowsOfABlock)], columns);
        return new FrameSet(log, [new Team("t:team:a", "A")], (_, _) => frame, (_, _, _) => 1);
    }

    private static string Text()
    {
        string[] columns = ["cycle_time", "lead_time", "active_days", "waiting_days"];
        var medians = Enumerable.Range(0, Medians).Select(i => $"  m{i}: {{ median: {columns[i]}, of: leaves where cycle_time >= 1 day }}");
        var ratios = Enumerable.Range(0, Ratios).Select(i => $"  r{i}: {{ ratio: m{i % Medians} / m{(i + 1 + (i / Medians)) % Medians} }}");
        var conditions = Enumerable.Range(0, Ratios).Select(i => $"low(r{i}) >= 0 and high(before(r{i})) >= 0");
        var measures = $"measures:\n{string.Join('\n', medians.Concat(ratios))}\nnoticed_when: {string.Join(" and ", conditions)}\nheadline: \"Something was seen.\"\n";
        var text = File.ReadAllText(Path.Combine(RuleFiles.BuiltIn, "team", "one-person-teams.yml"));
        return Asked().Replace(text, measures)
            .Replace("id: one-person-teams", "id: widest", StringComparison.Ordinal)
            .Replace("window: 13 weeks", "window: 104 weeks", StringComparison.Ordinal);
    }

    /// <summary>Everything from the measures to the words: chart and evidence go with it.</summary>
    [GeneratedRegex(@"(?s)^measures:.*?(?=^counted:)", RegexOptions.Multiline)]
    private static partial Regex Asked();
}
