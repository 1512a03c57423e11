using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules.Reading;

public sealed class BrokenRuleFileTests
{
    [Theory]
    [MemberData(nameof(BrokenRuleFiles.All), MemberType = typeof(BrokenRuleFiles))]
    public void RuleFile_WithAFault_SaysWhatWhereAndWhatToWrite(string code, string old, string replacement, string at, string suggestion)
    {
        var text = RuleText.With(old, replacement);
        var (line, column) = PlaceOf(text, at, Math.Max(0, text.IndexOf(replacement, StringComparison.Ordinal)));

        var set = RuleText.Load(text);

        Assert.Empty(set.Rules);
        var problem = set.Problems.FirstOrDefault(problem => problem.Code == code && problem.Line == line && problem.Column == column);
        Assert.True(problem is not null, $"Looked for {code} at {line}:{column}, found:\n{string.Join('\n', set.Problems)}");
        Assert.False(problem.IsWarning);
        Assert.Equal(RuleText.Path, problem.File);
        if (suggestion.Length > 0)
            Assert.Contains(suggestion, problem.Message + " " + problem.Suggestion, StringComparison.Ordinal);
    }

    /// <summary>One slip is one problem: nothing else is said of what cannot be read because of it.</summary>
    [Theory]
    [InlineData("hands == 1", "cycle_time >= 2 month")]
    [InlineData("hands == 1", "cycle_time >= 3 hours and hands == 1")]
    [InlineData("low(owned) >= 0.5 and", "owned >= 2 months and")]
    [InlineData("of: leaves where finished", "of: leaves where cycle_time > 3 hours")]
    [InlineData("{ share: \"hands == 1\", of: leaves where finished, at_least: 40 }", "{ each: { share: finished }, by: parent_key, of: leaves, share: each >= 50 }")]
    [InlineData("{ share: \"hands == 1\", of: leaves where finished, at_least: 40 }", "{ each: { median: cycle_time }, by: parent_key, of: leaves, share: each >= 3 hours }")]
    [InlineData("{ median: \"parents_in_progress / people_active\"", "{ median: \"parents_in_progress / 2 months\"")]
    [InlineData("{ share: \"hands == 1\", of: leaves where finished, at_least: 40 }", "{ ratio: accepted / 2 months, of: weeks }")]
    [InlineData("hands == 1", "hands => 1 AND finished")]
    [InlineData("title: Owned efforts", "title: Work: half done")]
    [InlineData("scope: team", "scope: [team")]
    [InlineData("id: owned-efforts", "id: owned-laggards")]
    [InlineData("ready 2026-09-01  ann:active", "x40 ready 2026-09-01  into S1|S2|S1|S2 2026-09-01  ann:actve")]
    public void RuleFile_WithOneSlip_HasOneProblem(string old, string replacement)
    {
        var set = RuleText.Load(RuleText.With(old, replacement));

        var files = set.Problems.Count(problem => problem.Code == ProblemCode.BadId);
        Assert.True(set.Problems.Count - files == 1, string.Join('\n', set.Problems));
    }

    [Fact]
    public void RuleFile_WithTooManyMeasures_HasNoOtherProblem()
    {
        var more = string.Concat(Enumerable.Range(0, 22).Select(i => $"  m{i}: {{ count: leaves }}\n"));

        Assert.Equal(ProblemCode.TooMany, Assert.Single(RuleText.Load(RuleText.With("measures:\n", "measures:\n" + more)).Problems).Code);
    }

    /// <summary>Shares are compared with parts of one, whatever else is a share: of rows, of groups, of a weight.</summary>
    [Theory]
    [InlineData("hands == 1", "hands >= 50")]
    [InlineData("top_share >= 0.8\", of", "top_share >= 80 %\", of")]
    [InlineData("top_share >= 0.8\", of", "top_share >= 1\", of")]
    public void RuleFile_ThatComparesNumbersOrPartsOfOne_Loads(string old, string replacement) =>
        Assert.Empty(RuleText.Load(RuleText.With(old, replacement)).Problems);

    [Theory]
    [InlineData("Nobody", "give the count instead")]
    [InlineData("always", "give the count instead")]
    [InlineData("no one", "give the count instead")]
    [InlineData("velocity", "'share of items'")]
    [InlineData("amber", "what the colour stands for")]
    [InlineData("because of", "'goes with' or 'may be explained by'")]
    public void RuleFile_WithADoubtfulWord_ReadsWhatToWriteInstead(string word, string advice) =>
        Assert.Contains(advice, Assert.Single(RuleText.Load(RuleText.With("says: Each", $"says: So {word} each")).Problems).Suggestion, StringComparison.Ordinal);

    [Fact]
    public void RuleFile_WithoutAFault_LoadsWithoutAWord()
    {
        var set = RuleText.Load(RuleText.Valid);

        Assert.Empty(set.Problems);
        Assert.Equal("owned-efforts", Assert.Single(set.Rules).Id);
    }

    [Fact]
    public void RuleFile_WithManyFaults_ReportsThemTogetherInTheOrderOfTheFile()
    {
        var text = RuleText.Valid
            .Replace("version: 2", "version: two", StringComparison.Ordinal)
            .Replace("hands == 1", "hand == 1", StringComparison.Ordinal)
            .Replace("low(solo)", "low(sola)", StringComparison.Ordinal)
            .Replace("{ do: nothing, watch: owned efforts }", "{ do: nothing }", StringComparison.Ordinal)
            .Replace("review_by: 2027-05-31", "review_by: soon", StringComparison.Ordinal);

        var problems = RuleText.Load(text).Problems;

        string[] expected = [ProblemCode.WrongType, ProblemCode.UnknownColumn, ProblemCode.UnknownMeasure, ProblemCode.MissingKey, ProblemCode.WrongType];
        Assert.Superset(expected.ToHashSet(), problems.Select(problem => problem.Code).ToHashSet());
        Assert.Equal(problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column), problems);
    }

    [Fact]
    public void RuleFiles_OfWhichOneIsBroken_LeaveTheOthers()
    {
        var set = RuleSet.Load([("a/broken.yml", "id: ["), (RuleText.Path, RuleText.Valid), ("b/owned-efforts.yml", RuleText.Valid)], TestWords.All);

        Assert.Equal(RuleText.Path, Assert.Single(set.Rules).File);
        Assert.Equal(["a/broken.yml", "b/owned-efforts.yml"], set.Problems.Select(problem => problem.File).Distinct());
        Assert.Contains(set.Problems, problem => problem.Code == ProblemCode.DuplicateId);
    }

    [Fact]
    public void RuleFile_OfAMegabyte_IsRefusedAtOnce()
    {
        var problem = Assert.Single(RuleText.Load(RuleText.Valid + new string('#', 1 << 20)).Problems);

        Assert.Equal(ProblemCode.TooLarge, problem.Code);
    }

    [Theory]
    [InlineData("says: Each person carries a topic of their own.", "says: Nobody carries two topics.", "Nobody")]
    [InlineData("belief: Knowledge", "belief: It is because of knowledge", "because of")]
    public void RuleFile_WithADoubtfulWord_LoadsWithAWarning(string old, string replacement, string word)
    {
        var text = RuleText.With(old, replacement);

        var set = RuleText.Load(text);

        Assert.Single(set.Rules);
        var problem = Assert.Single(set.Problems);
        Assert.True(problem.IsWarning);
        Assert.Equal(PlaceOf(text, word, 0), (problem.Line, problem.Column));
    }

    [Fact]
    public void RuleFile_WithAnExpressionOverSeveralLines_PointsIntoTheLine()
    {
        var text = RuleText.With(
            "low(owned) >= 0.5 and low(solo) >= 60 % and spread >= 0.8",
            ">-\n  low(owned) >= 0.5\n  and low(solo) >= 60 %\n  and spraed >= 0.8");

        var problem = Assert.Single(RuleText.Load(text).Problems);

        Assert.Equal(PlaceOf(text, "spraed", 0), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("'type == \"it''s\" and hand == 1'", "hand ==")]
    [InlineData("\"type == \\\"bug\\\" and hand == 1\"", "hand ==")]
    [InlineData("\"type == 'bug' \\\n    and hand == 1\"", "hand ==")]
    public void RuleFile_WithQuotesInsideQuotes_StillPointsAtTheWord(string expression, string at)
    {
        var text = RuleText.With("\"hands == 1\"", expression);

        var problem = Assert.Single(RuleText.Load(text).Problems);

        Assert.Equal(ProblemCode.UnknownColumn, problem.Code);
        Assert.Equal(PlaceOf(text, at, 0), (problem.Line, problem.Column));
    }

    [Fact]
    public void RuleFile_WithACommonMistake_ReadsLikeACompilersMessage()
    {
        var problem = Assert.Single(RuleText.Load(RuleText.With("hands == 1", "hand == 1")).Problems);

        Assert.Equal(
            "rules/team/owned-efforts.yml:13:19: error unknown-column: 'leaves' has no column 'hand'. Did you mean 'hands'?",
            problem.ToString());
    }

    [Fact]
    public void RuleHash_DoesNotDependOnLineEnds()
    {
        var unix = RuleText.Load(RuleText.Valid).Rules[0];
        var windows = RuleText.Load("\uFEFF" + RuleText.Valid.Replace("\n", "\r\n", StringComparison.Ordinal)).Rules[0];
        var changed = RuleText.Load(RuleText.With("version: 2", "version: 3")).Rules[0];

        Assert.Matches("^[0-9a-f]{12}$", unix.Hash);
        Assert.Equal(unix.Hash, windows.Hash);
        Assert.NotEqual(unix.Hash, changed.Hash);
    }

    private static (int Line, int Column) PlaceOf(string text, string piece, int from)
    {
        var at = text.IndexOf(piece, from, StringComparison.Ordinal);
        if (at < 0)
            at = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{piece}' is not in the file.");
        var before = text[..at];
        return (before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
