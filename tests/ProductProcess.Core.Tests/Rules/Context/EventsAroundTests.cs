using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.Core.Tests.Rules.Context;

/// <summary>What becomes of findings in the weeks after an event.</summary>
public sealed class EventsAroundTests
{
    private const string Note = "New people joined (1 October 2026). In the eight weeks after that, figures often shift for a while by themselves.";

    [Theory]
    [InlineData("", FindingState.Noticed, 1)]
    [InlineData("around_events: annotate\n", FindingState.Noticed, 1)]
    [InlineData("around_events: mute\n", FindingState.Unclear, 0)]
    [InlineData("around_events: ignore\n", FindingState.Noticed, 0)]
    public void Finding_ThatSpeaksAfterAnEvent_IsWhatTheRuleSays(string key, FindingState state, int notes)
    {
        var finding = Run(key, Speaking(), Event(new DateOnly(2026, 10, 1)));

        Assert.Equal(state, finding.State);
        Assert.Equal(Enumerable.Repeat(Note, notes), finding.Notes);
        Assert.NotEmpty(finding.Measures);
        Assert.NotNull(finding.Chart);
        var muted = state == FindingState.Unclear;
        Assert.Equal(muted, finding.Headline.Length == 0 && finding.Evidence.Count == 0);
        if (muted)
        {
            Assert.Equal(
                "New people joined (1 October 2026). This rule is not read in the eight weeks after that; it can be read again from 26 November 2026.",
                finding.Because[0]);
        }
    }

    [Theory]
    [InlineData("2026-09-06", false)] // fifty-seven days before the end of the window
    [InlineData("2026-09-07", true)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-02", false)] // the first day that is not looked at
    public void Events_OfEightWeeks_Count(string day, bool muted) =>
        Assert.Equal(
            muted ? FindingState.Unclear : FindingState.Noticed,
            Run("around_events: mute\n", Speaking(), Event(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).State);

    [Fact]
    public void Finding_ThatIsQuiet_StaysQuietAndKeepsTheNote()
    {
        Assert.Equal(FindingState.Quiet, Run("around_events: mute\n", Quiet(), Event(new DateOnly(2026, 10, 1))).State);
        Assert.Equal([Note], Run("", Quiet(), Event(new DateOnly(2026, 10, 1))).Notes);
    }

    [Fact]
    public void Events_OfAnotherTeamOrFoundInTheScope_DoNotTouchATeam()
    {
        var day = new DateOnly(2026, 10, 1);
        var other = Event(day) with { Team = "t:team:Others" };

        Assert.Empty(Run("", Speaking(), other).Notes);
        Assert.Empty(Run("", Speaking(), Event(day) with { Team = null }).Notes);
        Assert.Equal([Note], Run("", Speaking(), Event(day) with { Team = null, Entered = true }).Notes);
        Assert.Equal([Note], Run("", Speaking(), Event(day), Event(day) with { Team = null, Entered = true }).Notes);
    }

    [Fact]
    public void SeveralEvents_AreAllNamed_AndTheLastSaysWhenItCanBeReadAgain()
    {
        var events = new[] { Event(new DateOnly(2026, 10, 20)), Event(new DateOnly(2026, 10, 1)) };

        Assert.Equal(2, Run("", Speaking(), events).Notes.Count);
        Assert.Contains("from 15 December 2026", Run("around_events: mute\n", Speaking(), events).Because[0], StringComparison.Ordinal);
    }

    [Fact]
    public void EarlierMonths_AreMutedByTheEventsOfTheirOwnTime()
    {
        var rules = RuleText.Load(RuleText.With("scope: team\n", "scope: team\naround_events: mute\n"));
        var options = new RuleRunOptions { Events = [Event(new DateOnly(2026, 10, 1))] };

        FindingState At(DateOnly until) => Assert.Single(RuleRun.EvaluateStates(
            rules, Speaking().Build(), until, "harbour", (_, _) => 7, options, TestContext.Current.CancellationToken)).State;

        Assert.Equal(
            [FindingState.Noticed, FindingState.Unclear, FindingState.Unclear, FindingState.Noticed],
            ((int[])[10, 11, 11, 12]).Select((month, i) => At(new DateOnly(2026, month, i == 2 ? 26 : 1))));
    }

    [Fact]
    public void Notes_NameNoNumberOfPeople() =>
        Assert.DoesNotContain("9 of 20", string.Join(' ', Run("", Speaking(), Event(new DateOnly(2026, 10, 1)) with { Detail = "9 of 20", Note = "Eva" }).Notes), StringComparison.Ordinal);

    private static ContextEvent Event(DateOnly day) => new() { Team = "t:team:Red", TeamName = "Red", Day = day, Kind = "growth", Says = "new people joined" };

    private static Finding Run(string key, HandFrames frames, params ContextEvent[] events) => Assert.Single(RuleText.Run(
        RuleText.Load(RuleText.With("scope: team\n", "scope: team\n" + key)), frames, options: new RuleRunOptions { Events = events }));

    private static HandFrames Speaking() => Frames(owned: 24);

    private static HandFrames Quiet() => Frames(owned: 1);

    private static HandFrames Frames(int owned)
    {
        var frames = new HandFrames().Team("Red");
        for (var i = 0; i < 26; i++)
            frames.Row("parents", "Red", new { leaves_done = 5, top_share = i < owned ? 0.9 : 0.5, people = 2, effective_people = 1.2 }, "E-" + i);
        for (var i = 0; i < 60; i++)
            frames.Row("leaves", "Red", new { hands = 1, finished = true });
        for (var i = 0; i < 65; i++)
            frames.Row("days", "Red", new { parents_in_progress = 9, people_active = 6 }, block: i / 5);
        return frames;
    }
}
