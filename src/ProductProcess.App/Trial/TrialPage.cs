using System.Globalization;
using System.Text;

namespace ProductProcess.App.Trial;

/// <summary>The trial as a page for people, in Markdown.</summary>
internal static class TrialPage
{
    public const string Name = "TRIAL.md";

    private const string How = """
        # What the rules say of organisations whose ways are known

        Written by `productprocess rules trial`; the counts are in `trial.json`, described by `trial.schema.json`.

        Each rule here was asked about simulated organisations again and again, with other luck each time. In some nothing
        is planted: whatever a rule sees there is chance, or a way of working that it takes for its pattern. In others its
        pattern is planted at three strengths: *weak*, where a careful reader could go either way, *plain*, as one meets
        it, and *strong*, where nobody who looks can miss it.

        ## How to read this

        - A row is one organisation or several. *Teams* says how many were drawn: a team counts once a draw.
        - Each share has its 90 % range in brackets: `2.0 % (1.4–2.8)` means that about 2 of 100 such teams, perhaps 1.4,
          perhaps 2.8, were met in this state.
        - *Seen clearly* where nothing is planted is the rate that the briefing's chance line uses, at the upper end of its
          range and among the teams that could be read.
        - *Could not tell* is an answer too. At the weak strength it is often the fitting one.
        - Simulated teams are tidier than real ones. Take these rates for the least that chance does, and try a rule on a
          quarter that you remember before you rely on it.
        - The same command gives the same page: draws are numbered, and each has a random number of its own.

        """;

    public static string Text(TrialReport report)
    {
        var page = new StringBuilder(How);
        page.Append("\n## What stood out\n\n");
        foreach (var line in report.Rules.SelectMany(TrialRemarks.Of).DefaultIfEmpty("Nothing did."))
            page.Append("- ").Append(line).Append('\n');
        page.Append(ConfusionTable.Text(report));
        foreach (var rule in report.Rules)
            page.Append(Section(rule));
        return page.ToString();
    }

    private static string Section(TriedRule rule)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n");
        section.Append(CultureInfo.InvariantCulture, $"Version {rule.Version} ({rule.Hash}), each organisation drawn {rule.Draws:N0} times (seeds {rule.Seeds}).\n\n");
        section.Append("| organisation | teams | seen clearly | on thin evidence | could not tell | not seen | too few to read | not recorded |\n");
        section.Append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        section.Append(Row("**all steady ones**", rule.Steady));
        foreach (var kind in rule.Kinds)
            section.Append(Row(kind.Seed, kind.States));
        foreach (var planted in rule.Planted.Where(one => one.Carries.Contains(rule.Id)))
            section.Append(Row($"**planted {planted.Strength}** in {planted.Seed}", planted.States));
        foreach (var (name, others) in Others(rule).Where(one => one.Teams.Any()))
            section.Append(Row(name, SeenStates.Sum(others.Select(one => one.States))));
        return section.ToString();
    }

    private static IEnumerable<(string Name, IEnumerable<TriedPlanting> Teams)> Others(TriedRule rule)
    {
        var others = rule.Planted.Where(one => !one.Carries.Contains(rule.Id)).ToList();
        yield return ("teams that carry another pattern", others.Where(one => one.Carries.Count > 0));
        yield return ("teams beside those that carry one", others.Where(one => one.Carries.Count == 0));
    }

    private static string Row(string name, SeenStates states) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {states.Teams:N0} | {string.Join(" | ", states.Shares.Select(ShareText.Of))} |\n");
}
