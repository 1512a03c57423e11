using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Judging;

namespace ProductProcess.Core.Tests.Rules.Judging;

public sealed class StateJudgeTests
{
    private static readonly Rule Rule = RuleText.Rule(
        """
        owned: { share: "top_share >= 0.8", of: parents where leaves_done >= 4, at_least: 8, says: efforts with one main person }
        spread: { median: "parents_in_progress / people_active", of: days where people_active > 0, at_least: 40, says: efforts a person }
        done: { count: leaves where finished, at_least: 30, says: finished items }
        """,
        "low(owned) >= 0.5 and spread >= 0.8",
        "owned >= 0.5");

    /// <summary>
    /// The table of states, in the order in which they are decided. "owned" is a share of rows, "spread" a median,
    /// "done" guards both and is named by no condition.
    /// </summary>
    public static TheoryData<string, int, double, int, int, double, double?, int, FindingState> Table { get; } = new()
    {
        // what                                            people need  count  of  coverage spread done  state
        { "clearly above, enough of everything", 6, 1.0, 25, 30, 1.0, 0.9, 60, FindingState.Noticed },
        { "a need hardly used comes first", 2, 0.09, 25, 30, 1.0, 0.9, 10, FindingState.NotRecorded },
        { "a need used just enough", 6, 0.1, 25, 30, 1.0, 0.9, 60, FindingState.Noticed },
        { "a need of a team without items is not judged", 4, double.NaN, 25, 30, 1.0, 0.9, 60, FindingState.TooFew },
        { "one person short", 4, 1.0, 25, 30, 1.0, 0.9, 60, FindingState.TooFew },
        { "the guard is not met", 6, 1.0, 25, 30, 1.0, 0.9, 29, FindingState.TooFew },
        { "the guard is met exactly", 6, 1.0, 25, 30, 1.0, 0.9, 30, FindingState.Noticed },
        { "too little covered", 6, 1.0, 25, 30, 0.79, 0.9, 60, FindingState.Hint },
        { "covered exactly enough", 6, 1.0, 25, 30, 0.8, 0.9, 60, FindingState.Noticed },
        { "a share of nineteen", 6, 1.0, 18, 19, 1.0, 0.9, 60, FindingState.Hint },
        { "a share of twenty", 6, 1.0, 18, 20, 1.0, 0.9, 60, FindingState.Noticed },
        { "above, but not at the cautious end", 6, 1.0, 17, 30, 1.0, 0.9, 60, FindingState.Hint },
        { "clear share, low spread", 6, 1.0, 25, 30, 1.0, 0.5, 60, FindingState.Hint },
        { "below, but its range reaches over the line", 6, 1.0, 14, 30, 1.0, 0.9, 60, FindingState.Unclear },
        { "below with all of its range", 6, 1.0, 5, 30, 1.0, 0.9, 60, FindingState.Quiet },
        { "ruled out, whatever the missing spread is", 6, 1.0, 5, 30, 1.0, null, 60, FindingState.Quiet },
        { "too few efforts to rule anything out", 6, 1.0, 2, 7, 1.0, 0.9, 60, FindingState.TooFew },
        { "just enough efforts, none of them owned", 6, 1.0, 0, 8, 1.0, 0.9, 60, FindingState.Quiet },
        { "nothing to read at all", 6, 1.0, 0, 0, 0.0, null, 60, FindingState.TooFew },
        { "hint holds without the missing spread", 6, 1.0, 25, 30, 1.0, null, 60, FindingState.Hint },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void State_OfMeasures_IsTheFirstLineThatHolds(
        string what, int people, double need, int count, int of, double coverage, double? spread, int done, FindingState expected)
    {
        var judgement = Judge(people, need, Share(count, of, coverage), Median(spread), Count(done));

        Assert.True(expected == judgement.State, $"{what}: {judgement.State}, because {string.Join(' ', judgement.Because)}");
        Assert.NotEmpty(judgement.Because);
        Assert.All(judgement.Because, sentence => Assert.Matches("^[A-Z].*\\.$", sentence));
    }

    [Fact]
    public void Because_OfEachState_SaysTheNumbers()
    {
        Assert.Contains(
            "Efforts with one main person: 25 of 30 (83 %, range 70 % to 92 %).",
            Judge(6, 1, Share(25, 30, 1), Median(0.9), Count(60)).Because);
        Assert.Equal(
            ["Needs 5 people active in these 13 weeks, had 3."],
            Judge(3, 1, Share(25, 30, 1), Median(0.9), Count(60)).Because);
        Assert.Equal(
            ["Finished items: needs 30, had 12."],
            Judge(6, 1, Share(25, 30, 1), Median(0.9), Count(12)).Because);
        Assert.Equal(
            ["Not recorded here: items name the person who works on them (used by 4 % of the items, a rule reads from 10 % on)."],
            Judge(6, 0.04, Share(25, 30, 1), Median(0.9), Count(60)).Because);
        Assert.Contains(
            "Efforts with one main person: rests on 19; from 20 on it counts as clear.",
            Judge(6, 1, Share(18, 19, 1), Median(0.9), Count(60)).Because);
    }

    [Theory]
    [InlineData(11, FindingState.Hint)]
    [InlineData(12, FindingState.Noticed)]
    public void State_OfAShareOfLargeThings_IsClearFromWhereTheRuleSays(int efforts, FindingState expected)
    {
        var rule = RuleText.Rule("owned: { share: top_share >= 0.8, of: parents, at_least: 8, clear_from: 12 }", "low(owned) >= 0.5");
        var readings = new Readings(Of(("owned", Share(efforts, efforts, 1))), Of());

        Assert.Equal(expected, StateJudge.Judge(rule, new Subject(6, []), readings).State);
    }

    /// <summary>A wider range can make an answer less sure, never turn it round.</summary>
    [Fact]
    public void State_AsRowsGrowAtTheSameShare_OnlyGetsSurer()
    {
        var quiet = Enumerable.Range(4, 40).Select(tens => Judge(6, 1, Share(3 * tens, 10 * tens, 1), Median(0.9), Count(60)).State).ToList();

        Assert.Equal([FindingState.Quiet], quiet.Distinct());
        var few = Enumerable.Range(2, 30).Select(tens => Judge(6, 1, Share(4 * tens, 10 * tens, 1), Median(0.9), Count(60)).State).ToList();
        Assert.Equal([FindingState.Unclear, FindingState.Quiet], few.Distinct());
        var many = Enumerable.Range(2, 30).Select(tens => Judge(6, 1, Share(6 * tens, 10 * tens, 1), Median(0.9), Count(60)).State).ToList();
        Assert.Equal([FindingState.Hint, FindingState.Noticed], many.Distinct());
    }

    [Theory]
    [InlineData(1.0, 0.7, 0.79, FindingState.Noticed)]
    [InlineData(1.0, 0.9, 0.95, FindingState.Unclear)]
    [InlineData(1.0, null, null, FindingState.Unclear)]
    public void State_ComparedWithTheWindowBefore_TakesAMissingPastAsUnknown(double now, double? before, double? beforeHigh, FindingState expected)
    {
        var rule = RuleText.Rule("load: { median: in_progress, of: days, says: load }", "load >= 1.25 * before(load)");
        var past = Median(before) with { Low = before, High = beforeHigh };
        var readings = new Readings(Of(("load", Median(now) with { Low = now, High = 1.2 })), Of(("load", past)));

        Assert.Equal(expected, StateJudge.Judge(rule, new Subject(6, []), readings).State);
    }

    private static Judgement Judge(int people, double need, Measure owned, Measure spread, Measure done) => StateJudge.Judge(
        Rule,
        new Subject(people, [(Needs.AssigneeHistory, need), (Needs.Parents, 1)]),
        new Readings(Of(("owned", owned), ("spread", spread), ("done", done)), Of()));

    private static Dictionary<string, Measure> Of(params (string Name, Measure Measure)[] measures) =>
        measures.ToDictionary(pair => pair.Name, pair => pair.Measure);

    private static Measure Share(int count, int of, double coverage)
    {
        var share = new Measure { Kind = "share", N = of, Count = count, Of = of, AtLeast = 8, Coverage = coverage, Range = "Wilson", Says = "efforts with one main person" };
        if (of == 0)
            return share;
        var (low, high) = Core.Rules.Measuring.Wilson.Range(count, of);
        return share with { Value = count / (double)of, Low = low, High = high };
    }

    private static Measure Median(double? value) => new()
    {
        Kind = "median",
        Value = value,
        Low = value * 0.9,
        High = value * 1.1,
        N = value is null ? 0 : 60,
        AtLeast = value is null ? 40 : 0,
        Coverage = 1,
        Range = "order statistics",
        Says = "efforts a person",
    };

    private static Measure Count(int count) => new()
    {
        Kind = "count",
        Value = count,
        N = count,
        Count = count,
        AtLeast = 30,
        Coverage = 1,
        Says = "finished items",
    };
}
