using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules.Expressions;

public sealed class RowExpressionTests
{
    private static readonly Window Weeks = Window.Ending(new DateOnly(2026, 11, 2), 13);

    private static readonly FrameSet Frames = new HandFrames()
        .Team("A")
        .Row("leaves", "A", new { hands = 1, cycle_time = 3, finished = true, ad_hoc = false, type = "Bug", asked_by = "ann", labels = "src:label:Customer src:label:on_call" })
        .Row("leaves", "A", new { hands = 2, cycle_time = 15, finished = false, ad_hoc = true, type = "Story", asked_by = "bob", labels = "src:label:customers" })
        .Row("leaves", "A", new { hands = 0, reopened = 0 })
        .Build();

    /// <summary>Answers for the three rows: yes, no, or missing ("?").</summary>
    [Theory]
    [InlineData("hands == 1", "yn" + "n")]
    [InlineData("hands != 1", "ny" + "y")]
    [InlineData("hands >= 1 and hands <= 2", "yyn")]
    [InlineData("cycle_time > 2 days", "yy?")]
    [InlineData("cycle_time > 2 weeks", "ny?")]
    [InlineData("cycle_time >= 15 days / 5", "yy?")]
    [InlineData("finished", "yn?")]
    [InlineData("not finished", "ny?")]
    [InlineData("finished == true", "yn?")]
    [InlineData("finished != ad_hoc", "yy?")]
    [InlineData("finished and hands == 0", "nn?")]
    [InlineData("finished and hands == 1", "ynn")]
    [InlineData("finished or hands == 0", "yny")]
    [InlineData("type == 'Bug'", "yn?")]
    [InlineData("type != 'Bug'", "ny?")]
    [InlineData("type == 'no such type'", "nn?")]
    [InlineData("type in ('Bug', 'Story')", "yy?")]
    [InlineData("type in ('Story', 'no such type')", "ny?")]
    [InlineData("hands in (0, 2)", "nyy")]
    [InlineData("cycle_time in (3 days)", "yn?")]
    [InlineData("type == asked_by", "nn?")]
    [InlineData("hands / hands == 1", "yy?")]
    [InlineData("hands * 2 - 1 == 3", "nyn")]
    [InlineData("-hands < 0", "yyn")]
    [InlineData("true", "yyy")]
    [InlineData("'customer' in labels", "ynn")]
    [InlineData("'On call' in labels", "ynn")]
    [InlineData("not 'customer' in labels and hands > 1", "nyn")]
    [InlineData("('customer' in labels) == finished", "yy?")]
    [InlineData("'customer' in labels or 'customers' in labels", "yyn")]
    [InlineData("known(cycle_time)", "yyn")]
    [InlineData("known(finished)", "yyn")]
    [InlineData("known(type)", "yyn")]
    [InlineData("known(labels)", "yyy")]
    [InlineData("known(hands / hands)", "yyn")]
    [InlineData("known(finished and hands == 0)", "yyn")]
    [InlineData("not known(cycle_time) or cycle_time > 4 days", "nyy")]
    [InlineData("min(hands, 1) == 1", "yyn")]
    [InlineData("max(cycle_time, 4 days) == 4 days", "yn?")]
    [InlineData("abs(1 - hands) == 1", "nyy")]
    [InlineData("abs(min(hands, 2) - max(1, hands)) > 0", "nny")]
    [InlineData("(hands == 1) == finished", "yy?")]
    public void Condition_OverRows_AnswersYesNoOrMissing(string text, string expected)
    {
        var frame = Frames.Get("leaves", Weeks);
        var faults = new List<Fault>();
        var domain = DomainParser.Parse("leaves where " + text, new RuleWords(TestWords.All), [], faults);
        Assert.Empty(faults);
        var condition = new RowCompiler(frame, new RuleWords(TestWords.All), Frames.Log.Lexicon).Condition(domain!.Where!);

        Assert.Equal(expected, string.Concat(Enumerable.Range(0, frame.Rows).Select(row => "ny?"[condition(row)])));
    }

    [Theory]
    [InlineData("leaves", null)]
    [InlineData("weeks", null)]
    [InlineData("sprints where committed > 0", null)]
    [InlineData("parents where leaves_done >= 4 and in_progress", null)]
    [InlineData("people", ProblemCode.UnknownFrame)]
    [InlineData("where finished", ProblemCode.UnknownFrame)]
    [InlineData("leaves finished", ProblemCode.Expression)]
    [InlineData("leaves where", ProblemCode.Expression)]
    [InlineData("leaves where leaves_done > 3", ProblemCode.UnknownColumn)]
    [InlineData("leaves where low(hands) > 3", ProblemCode.UnknownFunction)]
    [InlineData("leaves where hands + 2 days > 3", ProblemCode.Type)]
    [InlineData("leaves where hands > reopened", ProblemCode.Unit)]
    [InlineData("leaves where hands / reopened > 3", null)]
    [InlineData("leaves where cycle_time / age > 1.5", null)]
    [InlineData("leaves where cycle_time * age > 1.5", ProblemCode.Unit)]
    [InlineData("leaves where type > 'Bug'", ProblemCode.Type)]
    [InlineData("leaves where type in (Bug)", ProblemCode.Type)]
    [InlineData("leaves where type in ('Bug', 3)", ProblemCode.Type)]
    [InlineData("leaves where hands", ProblemCode.Type)]
    [InlineData("leaves where finished > 1", ProblemCode.Type)]
    [InlineData("leaves where finished + 1 > 1", ProblemCode.Type)]
    [InlineData("leaves where 'x' in labels", null)]
    [InlineData("leaves where labels == 'x'", ProblemCode.Type)]
    [InlineData("leaves where labels in ('x', 'y')", ProblemCode.Type)]
    [InlineData("leaves where labels", ProblemCode.Type)]
    [InlineData("leaves where type in labels", ProblemCode.Type)]
    [InlineData("leaves where 3 in labels", ProblemCode.Type)]
    [InlineData("leaves where 'x' in type", ProblemCode.Type)]
    [InlineData("leaves where 'x' in lables", ProblemCode.UnknownColumn)]
    [InlineData("leaves where known(handz)", ProblemCode.UnknownColumn)]
    [InlineData("leaves where known(hands, age)", ProblemCode.Expression)]
    [InlineData("leaves where min(hands) > 1", ProblemCode.Expression)]
    [InlineData("leaves where min(hands, age) > 1", ProblemCode.Type)]
    [InlineData("leaves where max(hands, reopened) > 1", ProblemCode.Unit)]
    [InlineData("leaves where abs(finished) > 1", ProblemCode.Type)]
    [InlineData("leaves where min(hands, 2)", ProblemCode.Type)]
    [InlineData("leaves where sqrt(hands) > 1", ProblemCode.UnknownFunction)]
    [InlineData("leaves where at_least(1, finished)", ProblemCode.UnknownFunction)]
    public void Domain_WithTypesAndUnits_IsChecked(string text, string? code)
    {
        var faults = new List<Fault>();

        var domain = DomainParser.Parse(text, new RuleWords(TestWords.All), [], faults);

        Assert.Equal(code, faults.FirstOrDefault()?.Code);
        Assert.Equal(code is null, domain is not null);
    }
}
