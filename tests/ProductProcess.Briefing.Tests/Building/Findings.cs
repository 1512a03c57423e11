using System.Globalization;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Findings in every state, with the chart their rule asks for.</summary>
internal static class Findings
{
    public static DateOnly From { get; } = new(2026, 8, 2);

    public static DateOnly Until { get; } = new(2026, 11, 1);

    public static IReadOnlyList<string> Weeks { get; } =
        [.. Enumerable.Range(0, 13).Select(week => From.AddDays(week * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    /// <summary>A share with the range given.</summary>
    public static Measure Share(int count, int of, double low, double high, string says, int atLeast = 8) => new()
    {
        Kind = "share",
        Value = of == 0 ? null : count / (double)of,
        Low = of == 0 ? null : low,
        High = of == 0 ? null : high,
        N = of,
        Count = count,
        Of = of,
        Coverage = 0.94,
        AtLeast = atLeast,
        Range = "Wilson",
        Says = says,
    };

    public static Finding Bare(RuleFacts rule, TeamFacts team, FindingState state, params string[] because) => new()
    {
        Rule = rule.Id,
        Scope = "payments",
        Subject = team.Id,
        SubjectName = team.Name,
        State = state,
        Because = because,
        Measures = new Dictionary<string, Measure>(),
        People = team.People,
        WindowFrom = From,
        WindowUntil = Until,
        History = Past(state, "--qquq.nhhn"),
    };

    /// <summary>18 of 27 efforts, carried by six people; ten of the items listed.</summary>
    public static Finding OnePerson(TeamFacts team, FindingState state = FindingState.Noticed) =>
        Bare(RuleTexts.OnePersonTeams, team, state, "The share of efforts done mostly by one person is 0.52 or more at the cautious end; the rule asks for 0.5.") with
        {
            Headline = "18 of 27 larger efforts were finished mostly by one person each.",
            Measures = new Dictionary<string, Measure>
            {
                ["owned"] = Share(18, 27, 0.515, 0.79, "larger efforts where one person finished at least 80 % of the items"),
                ["solo"] = Share(141, 188, 0.69, 0.80, "finished items that passed through one pair of hands", 40),
                ["spread"] = new() { Kind = "median", Value = 1.1, Low = 0.9, High = 1.3, N = 61, Coverage = 1, AtLeast = 40, Unit = "efforts", Range = "order statistics", Says = "efforts in progress for each active person, per day" },
            },
            Chart = Matrix(18, 9, team.People),
            Evidence = [.. Enumerable.Range(1, 10).Select(i => Item($"PAY-{400 + i}", Titles[i % Titles.Length]))],
            EvidenceTotal = 18,
            EvidenceOrder = "the ones with most finished items first",
            History = Past(state, "-quuq.hhnn"),
        };

    public static Finding AdHoc(TeamFacts team, FindingState state = FindingState.Hint) =>
        Bare(RuleTexts.AdHoc, team, state, "The share of ad hoc starts is 0.34; at the cautious end it is 0.28.") with
        {
            Headline = "61 of 180 started items came in ad hoc and started within two days.",
            Measures = new Dictionary<string, Measure> { ["adhoc"] = Share(61, 180, 0.283, 0.399, "started items that were asked for within two working days before and in no plan", 20) },
            Chart = new ChartData
            {
                Kind = "work-source",
                Categories = Weeks,
                Series =
                [
                    new("planned", [8, 8, 9, 11, 9, 7, 7, 10, 8, 7, 8, 8, 8]),
                    new("ad-hoc", [3, 4, 2, 5, 4, 6, 5, 4, 6, 5, 6, 5, 6]),
                    new("unknown", [1, 1, 0, 2, 1, 1, 0, 1, 1, 2, 0, 1, 0]),
                ],
                People = team.People,
            },
            Evidence = [Item("PAY-512", "Export for the audit, today if possible"), Item("PAY-530", "Button text")],
            EvidenceTotal = 2,
            EvidenceOrder = "the oldest first",
            History = Past(state, "qqqqqhqquq"),
        };

    public static Finding MoreIn(TeamFacts team, FindingState state = FindingState.Noticed) =>
        Bare(RuleTexts.MoreIn, team, state, "The ratio is 1.28; at the cautious end it is 1.17.") with
        {
            Headline = "95 items came in and 78 went out over thirteen weeks.",
            Measures = new Dictionary<string, Measure>
            {
                ["ratio"] = new() { Kind = "ratio", Value = 1.22, Low = 1.17, High = 1.4, N = 173, Coverage = 0.98, AtLeast = 40, Range = "bootstrap over weeks", Says = "items that came in for each item that went out" },
            },
            Chart = new ChartData
            {
                Kind = "arrivals-departures",
                Categories = Weeks,
                Series =
                [
                    new("arrived", [7, 8, 6, 9, 8, 7, 6, 7, 8, 9, 6, 7, 7]),
                    new("departed", [6, 5, 6, 7, 6, 5, 7, 6, 5, 7, 6, 6, 6]),
                    new("in-progress", [42, 45, 45, 47, 49, 51, 50, 51, 54, 56, 56, 57, 58]),
                ],
                People = team.People,
            },
            History = Past(state, "...nhqqnnn"),
        };

    public static string[] Titles { get; } =
        ["Ledger export", "Settle refunds in the original currency", "Card tokens", "Retry of failed payouts", "Audit trail for chargebacks and disputes of every kind"];

    public static Evidence Item(string key, string? title, string? url = null) => new(
        "jira:item:" + key,
        key,
        title,
        url ?? "https://tracker.example/browse/" + key,
        new Dictionary<string, string> { ["leaves_done"] = "9", ["people"] = "1" });

    /// <summary>Efforts of one person each, then shared ones, over as many pseudonyms as there are people.</summary>
    public static ChartData Matrix(int alone, int shared, int people)
    {
        var rows = new List<ChartRow>();
        for (var i = 0; i < alone + shared; i++)
        {
            var cells = new int[people];
            cells[i % people] = i < alone ? 5 + (i % 7) : 3;
            if (i >= alone) cells[(i + 1) % people] = 2 + (i % 2);
            rows.Add(new ChartRow($"PAY-{400 + i}", Titles[i % Titles.Length], cells));
        }

        return new ChartData
        {
            Kind = "effective-contributors",
            Categories = ["1", "1-1.5", "1.5-2", "2-3", "3+"],
            Series = [new("efforts", [alone, 0, shared, 0, 0])],
            Rows = rows,
            Columns = [.. Enumerable.Range(1, people).Select(i => "P" + i)],
            People = people,
        };
    }

    /// <summary>One letter a month before this one: n noticed, h hint, u unclear, q quiet, - too few, . not known.</summary>
    public static IReadOnlyList<PastState> Past(FindingState now, string months)
    {
        var first = new DateOnly(2026, 10, 1).AddMonths(-months.Length);
        var past = months.Select((letter, i) => new PastState(Label(first.AddMonths(i)), letter switch
        {
            'n' => FindingState.Noticed,
            'h' => FindingState.Hint,
            'u' => FindingState.Unclear,
            'q' => FindingState.Quiet,
            '-' => FindingState.TooFew,
            _ => null,
        }));
        return [.. past, new PastState("2026-10", now)];
    }

    private static string Label(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
