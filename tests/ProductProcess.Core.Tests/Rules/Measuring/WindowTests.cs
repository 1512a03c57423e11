using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Measures that look at other weeks than their rule.</summary>
public sealed class WindowTests
{
    private static readonly Window Rule = Window.Ending(RuleText.Until, 13);

    [Theory]
    [InlineData(null, 0, 0, 0, 13, 0)]
    [InlineData(26, 0, 0, 0, 26, 0)]
    [InlineData(8, 4, 0, 0, 12, 4)]
    [InlineData(null, 52, 0, 0, 65, 52)]
    [InlineData(8, 4, 1, 0, 20, 12)]
    [InlineData(null, 0, 1, 0, 26, 13)]
    [InlineData(8, 0, 0, 52, 60, 52)]
    public void Stretch_AtAMoment_EndsWhereItSays(int? weeks, int ends, int lengths, int back, int from, int until) => Assert.Equal(
        new Window(RuleText.Until.AddDays(-7 * from), RuleText.Until.AddDays(-7 * until)),
        new Stretch(weeks, ends).At(new Moment(Rule, lengths, back)));

    [Fact]
    public void Measure_WithAWindowOfItsOwn_ReadsTheRowsOfThatWindow()
    {
        var measures = Taking.All(
            """
            x: { count: leaves }
            long: { count: leaves, window: 26 weeks }
            old: { count: leaves, window: 4 weeks, ends: 9 weeks ago }
            year: { count: leaves, ends: 52 weeks ago }
            """,
            Frames((26, 0, 5), (13, 9, 3), (65, 52, 2)));

        Assert.Equal([0, 5, 3, 2], ((string[])["x", "long", "old", "year"]).Select(name => (int)measures[name].Value!.Value));
    }

    [Theory]
    [InlineData("x: { count: leaves, window: 3 months }", "'3 months' is no window.", "Write whole weeks")]
    [InlineData("x: { count: leaves, window: 105 weeks }", "'105 weeks' is no window.", "104 is the most")]
    [InlineData("x: { count: leaves, ends: 4 weeks }", "'4 weeks' is no end", "4 weeks ago")]
    [InlineData("x: { count: leaves, ends: 4 days ago }", "'4 days ago' is no end", "4 weeks ago")]
    [InlineData("x: { count: leaves, window: 100 weeks, ends: 60 weeks ago }", "looks 160 weeks back", "shorter window")]
    [InlineData("x: { count: leaves, ends: 150 weeks ago }", "looks 163 weeks back", "shorter window")]
    [InlineData("y: { count: leaves }\nx: { change: y, back: 150 weeks }", "looks 163 weeks back", "shorter window")]
    [InlineData("y: { count: leaves, window: 79 weeks }\nx: { change: y }", "looks 158 weeks back", "shorter window")]
    [InlineData("y: { count: leaves }\nx: { ratio: y / y, window: 3 weeks }", "'window' has no place here", "Leave 'window' out")]
    public void Window_ThatCannotBe_IsRefused(string measures, string message, string advice) => Refusals.Check(measures, message, advice);

    [Fact]
    public void Condition_OnTheWindowBefore_GoesBackByTheMeasuresOwnLength()
    {
        var rule = RuleText.Rule("x: { count: leaves, window: 4 weeks }", "x > 2 * before(x)");
        var frames = Frames((4, 0, 7), (8, 4, 3), (17, 13, 100)).Build();
        var bound = new Core.Rules.BoundRule(rule, new FrameBinder(frames, RuleText.Load(RuleText.Valid).Words), frames, RuleText.Until, (_, _) => 7, new Core.Rules.RuleRunOptions(), false);

        Assert.Equal(FindingState.Noticed, bound.Judge(frames.Log.Lexicon.Find("t:team:A"), "t:team:A").Judgement.State);
    }

    /// <summary>So many leaves in each of the windows, given by the weeks between their ends and the rule's end.</summary>
    private static HandFrames Frames(params (int From, int Until, int Leaves)[] windows)
    {
        var frames = new HandFrames().Team("A");
        foreach (var (from, until, leaves) in windows)
        {
            for (var i = 0; i < leaves; i++)
                frames.Row("leaves", "A", window: new Window(RuleText.Until.AddDays(-7 * from), RuleText.Until.AddDays(-7 * until)));
        }

        return frames;
    }
}
