using CsCheck;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Rules.Examples;

public sealed class IssueShorthandTests
{
    [Fact]
    public void Shorthand_OfOneLine_IsAnItemWithItsHistory()
    {
        var (log, until) = Read("A-1 story in E-1 by sam  ready 2026-09-01  ann:active 2026-09-02  bob:comment 2026-09-03  done 2026-09-04");

        Assert.Equal(new DateOnly(2026, 9, 5), until);
        Assert.Equal(["E-1", "A-1"], log.Items.Key);
        Assert.Equal([ItemLevel.Parent, ItemLevel.Leaf], [log.Items.LevelOf(0), log.Items.LevelOf(1)]);
        Assert.Equal("given:item:E-1", log.Lexicon[log.Items.Parent[1]]);
        Assert.Equal("given:person:sam", log.Lexicon[log.Items.Reporter[1]]);
        Assert.Equal("given:person:ann", log.Lexicon[log.Items.Assignee[1]]);
        Assert.Equal("given:status:done", log.Lexicon[log.Items.Status[1]]);
        Assert.Equal("2026-09-01", Day(log.Items.Created[1]));
        Assert.Equal(
            ["2026-09-02 Assignee ann: -> ann", "2026-09-02 Status ann: ready -> active", "2026-09-04 Status ann: active -> done"],
            Changes(log, 1));
        Assert.Equal("given:person:bob", log.Lexicon[log.Comments.Author[log.Comments.Start[1]]]);
    }

    [Fact]
    public void Shorthand_WithRepetition_MovesDaysOnAndTakesTurns()
    {
        var (log, _) = Read("B x4 every 2 days bug in E1|E2 from sales|support  created 2026-09-01  ann|bob:active 2026-09-02  done 2026-09-04");
        int Of(string key) => Array.IndexOf(log.Items.Key, key);

        Assert.Equal(["B-1", "B-2", "B-3", "B-4", "E1", "E2"], log.Items.Key.Order(StringComparer.Ordinal));
        Assert.Equal("2026-09-07", Day(log.Items.Created[Of("B-4")]));
        Assert.Equal("given:item:E2", log.Lexicon[log.Items.Parent[Of("B-4")]]);
        Assert.Equal("given:group:support", log.Lexicon[log.Items.RequesterGroup[Of("B-4")]]);
        Assert.Equal("2026-09-08 Status bob: backlog -> active", Changes(log, Of("B-4"))[1]);
        Assert.Equal("2026-09-01", Day(log.Items.Created[Of("E1")]));
        Assert.Equal("2026-09-03", Day(log.Items.Created[Of("E2")]));
    }

    [Fact]
    public void Shorthand_WithSprintsTeamsAndCutOff_KeepsThem()
    {
        var (log, until) = Read(
            """
            # two sprints, the second still running
            until 2026-09-20
            sprint S1 2026-09-01 2026-09-14
            sprint S2 2026-09-15 2026-09-28
            A-1 team North  ready 2026-08-30  into S1 2026-08-31  ann:active 2026-09-02  into S2 2026-09-14
            E-9 epic team South  created 2026-08-01  cancelled 2026-09-10
            """);

        Assert.Equal(new DateOnly(2026, 9, 20), until);
        Assert.Equal([SprintState.Closed, SprintState.Active], log.Sprints.Select(sprint => sprint.State));
        Assert.Equal(["North", "South"], log.Teams.Select(team => team.Name).Order());
        var item = Array.IndexOf(log.Items.Key, "A-1");
        Assert.Equal("given:sprint:S2", log.Lexicon[log.Items.Sprints[item]]);
        Assert.Contains("2026-09-14 Sprint ann: S1 -> S2", Changes(log, item));
    }

    [Theory]
    [InlineData("", 0, "no item")]
    [InlineData("A-1 story", 0, "Nothing happens")]
    [InlineData("A-1 stry  ready 2026-09-01", 4, "no meaning")]
    [InlineData("A-1 ready", 4, "a day")]
    [InlineData("A-1 ready 2026-13-01", 4, "a day")]
    [InlineData("A-1 in", 4, "comes a name")]
    [InlineData("A-1 every day ready 2026-09-01", 4, "number of days")]
    [InlineData("A-1 done 2026-09-04 ready 2026-09-01", 0, "run backwards")]
    [InlineData("A-1 ready 2026-09-01\nA-1 ready 2026-09-01", 21, "twice")]
    [InlineData("until tomorrow", 0, "one date")]
    [InlineData("sprint S1 2026-09-01", 0, "two dates")]
    [InlineData("A! ready 2026-09-01", 0, "no key")]
    [InlineData("A-1 into 2026-09-01", 4, "sprint and a day")]
    [InlineData("A x0 ready 2026-09-01", 2, "repeated 1 to 1000 times")]
    [InlineData("A x1001 ready 2026-09-01", 2, "repeated 1 to 1000 times")]
    [InlineData("A every 401 days ready 2026-09-01", 2, "from 0 to 400")]
    [InlineData("sprint S1 2026-09-14 2026-09-01\nA-1 ready 2026-08-01  into S1 2026-09-01", 21, "ends before it begins")]
    [InlineData("sprint S1|S2 2026-09-01 2026-09-14", 7, "one name")]
    [InlineData("A-1 in E.1 ready 2026-09-01", 8, "holds '.'")]
    [InlineData("A-1 ready 2026-09-01 into S1 2026-09-02", 26, "no sprint 'S1'")]
    public void Shorthand_ThatCannotBeRead_SaysWhere(string text, int at, string message)
    {
        var (history, faults) = IssueShorthand.Read(text);

        Assert.Null(history);
        Assert.Equal(at, faults[0].At);
        Assert.Contains(message, faults[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A-1 ready 2026-09-01  ann,bob,cyd:active 2026-09-02", 25, "write ann|bob|cyd")]
    [InlineData("A-1 by ann,bob ready 2026-09-01", 10, "write ann|bob")]
    [InlineData("sprint S21 2026-09-01 2026-09-14\nA x9 ready 2026-09-01 into S21|S22 2026-09-02", 64, "Did you mean 'S21'?")]
    [InlineData("A-1 ready 2026-09-01 into S7 2026-09-02", 26, "sprint S7 2026-")]
    [InlineData("A x20 every 0 days ready 2026-09-02  done 2026-09-01", 0, "in its order")]
    public void Shorthand_WithASlip_SaysOnceWhatToWrite(string text, int at, string suggestion)
    {
        var fault = Assert.Single(IssueShorthand.Read(text).Faults);

        Assert.Equal(at, fault.At);
        Assert.Contains(suggestion, fault.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("every 0 days")]
    [InlineData("")]
    public void Shorthand_WithNoDaysBetweenCopies_PutsThemOnOneDay(string every)
    {
        var (log, until) = Read($"A x6 {every} story  ready 2026-09-01  ann:active 2026-09-02");

        Assert.Equal(6, log.Items.Key.Length);
        Assert.All(log.Items.Created, created => Assert.Equal("2026-09-01", Day(created)));
        Assert.Equal(new DateOnly(2026, 9, 3), until);
    }

    /// <summary>People, parents, teams, reporters, groups and sprints take turns; a sprint's line may come last.</summary>
    [Fact]
    public void Shorthand_WithBars_TakesTurnsEverywhere()
    {
        var (log, _) = Read(
            """
            A x2 every 1 day story in E_1|E-2 team North|South by José|sam from ops|sales  ready 2026-09-01  into S1|S2 2026-09-01  ann|bob:active 2026-09-02
            sprint S1 2026-09-01 2026-09-01
            sprint S2 2026-09-01 2026-09-14
            """);
        string Of(string key, Func<int, int> column) => EntityId.Raw(log.Lexicon[column(Array.IndexOf(log.Items.Key, key))]);

        Assert.Equal(["E_1", "E-2"], [Of("A-1", i => log.Items.Parent[i]), Of("A-2", i => log.Items.Parent[i])]);
        Assert.Equal(["José", "sam"], [Of("A-1", i => log.Items.Reporter[i]), Of("A-2", i => log.Items.Reporter[i])]);
        Assert.Equal(["ann", "bob"], [Of("A-1", i => log.Items.Assignee[i]), Of("A-2", i => log.Items.Assignee[i])]);
        Assert.Equal(["ops", "sales"], [Of("A-1", i => log.Items.RequesterGroup[i]), Of("A-2", i => log.Items.RequesterGroup[i])]);
        Assert.Equal(["S1", "S2"], [Of("A-1", i => log.Items.Sprints[i]), Of("A-2", i => log.Items.Sprints[i])]);
    }

    [Fact]
    public void Shorthand_OfTooManyItems_IsRefused() =>
        Assert.Null(IssueShorthand.Read(string.Join('\n', Enumerable.Range(0, 6).Select(i => $"A{i} x1000 ready 2026-09-01"))).History);

    /// <summary>Copies are no bulk move: ten or more within a minute would be set aside as tidying up.</summary>
    [Fact]
    public void Shorthand_OfManyCopiesOnOneDay_IsNotTakenForABulkMove()
    {
        var (log, _) = Read("A x300 story  ready 2026-09-01  ann:active 2026-09-02  done 2026-09-04");

        Assert.DoesNotContain(log.Changes.Marks, marks => ((ChangeMarks)marks).HasFlag(ChangeMarks.Bulk));
    }

    [Fact]
    public void Shorthand_OfAnything_GivesAHistoryOrFaults() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(words => string.Join(' ', words)).Sample(
            text =>
            {
                var (history, faults) = IssueShorthand.Read(text);
                return (history is null) == (faults.Count > 0) && faults.All(fault => fault.At >= 0 && fault.At <= text.Length);
            },
            iter: 5_000);

    private static readonly string[] Pieces =
    [
        "A-1", "B", "x3", "x0", "x9999", "every", "2", "days", "story", "epic", "in", "E-1", "E-1|E-2", "|", "by", "ann,bob:active", "sam.", "S1|S2", "0", "ready",
        "2026-09-01", "2026-09-04", "ann:active", ":done", "into", "S1", "until", "sprint", "\n", "#", "team", "9999-99-99", "comment",
    ];

    private static (WorkLog Log, DateOnly Until) Read(string text)
    {
        var (history, faults) = IssueShorthand.Read(text);
        Assert.Empty(faults);
        return (history!.Log, history.Until);
    }

    private static string[] Changes(WorkLog log, int item)
    {
        string Name(int code) => EntityId.Raw(log.Lexicon[code]);
        return
        [
            .. Enumerable.Range(log.Changes.Start[item], log.Changes.Start[item + 1] - log.Changes.Start[item]).Select(change =>
                $"{Day(log.Changes.At[change])} {log.Changes.FieldOf(change)} {Name(log.Changes.Actor[change])}: {Name(log.Changes.From[change])} -> {Name(log.Changes.To[change])}".Replace(": ->", ": ->", StringComparison.Ordinal).Replace(":  ->", ": ->", StringComparison.Ordinal)),
        ];
    }

    private static string Day(long instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
