using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>The rich facts with words in every personal place that can be looked for afterwards.</summary>
internal static class Canary
{
    /// <summary>A key, titles, a pseudonym, a host, a small team's headline: none of it may reach leaders.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["CANARY-7731", "zanzibarkey", "quetzaltitle", "PZ99", "xylophone.example", "okapiheadline", "wombatreason", "tapirorder", "gnucolumn"];

    public static Facts Facts { get; } = Briefs.Rich with { Findings = [.. Briefs.Rich.Findings.Select(Marked)] };

    private static Finding Marked(Finding finding)
    {
        var small = finding.Subject == "t6";
        return finding with
        {
            Headline = small && finding.Headline.Length > 0 ? "okapiheadline 61 of 180." : finding.Headline,
            Because = small ? ["wombatreason"] : finding.Because,
            EvidenceOrder = "tapirorder",
            Evidence =
            [
                .. finding.Evidence.Select((item, i) => item with
                {
                    Id = "zanzibarkey",
                    Key = i == 0 ? "zanzibarkey-1" : "CANARY-7731",
                    Title = "quetzaltitle",
                    Url = "https://xylophone.example/browse/CANARY-7731",
                    Shows = new Dictionary<string, string> { ["gnucolumn"] = "gnucolumn" },
                }),
            ],
            Chart = finding.Chart is { Columns.Count: > 0 } chart
                ? chart with
                {
                    Columns = [.. chart.Columns.Select(_ => "PZ99")],
                    Rows = [.. chart.Rows.Select(row => row with { Key = "CANARY-7731", Title = "quetzaltitle" })],
                }
                : finding.Chart,
        };
    }
}
