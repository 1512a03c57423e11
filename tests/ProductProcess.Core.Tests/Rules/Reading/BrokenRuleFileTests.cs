using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules.Reading;

public sealed class BrokenRuleFileTests
{
    /// <summary>Code, what is replaced, by what, which piece of that the problem points at, part of the suggestion.</summary>
    public static TheoryData<string, string, string, string, string> Broken { get; } = new()
    {
        { ProblemCode.UnknownKey, "title: Owned", "titel: Owned", "titel", "Did you mean 'title'?" },
        { ProblemCode.MissingKey, "belief: Knowledge held by one pair of hands makes every absence expensive.\n", "", "id: owned", "Add 'belief:'." },
        { ProblemCode.DuplicateKey, "version: 2", "version: 2\nversion: 3", "version: 3", "Keep one of them." },
        { ProblemCode.WrongType, "version: 2", "version: two", "two", "Write one from 1 to 9999." },
        { ProblemCode.WrongType, "person_derived: true", "person_derived: yes", "yes", "Write true or false." },
        { ProblemCode.WrongType, "review_by: 2027-05-31", "review_by: next May", "next May", "2027-05-31" },
        { ProblemCode.WrongType, "makes_sense_when: [a rota of on-call specialists, reviews happen in other tools]", "makes_sense_when: a rota", "a rota", "" },
        { ProblemCode.UnknownKey, "review_by: 2027-05-31", "review_by: 2027-05-31\nfalse_alarm_rate: 0.02", "false_alarm_rate", "" },
        { ProblemCode.EmptyText, "what_it_protects: Clear ownership.", "what_it_protects: \"\"", "\"\"", "Write a sentence" },
        { ProblemCode.TooFew, "[a rota of on-call specialists, reviews happen in other tools]", "[a rota]", "[a rota]", "Add 1." },
        { ProblemCode.TooFew, "team: [Which of these did several of you work on?]", "team: []", "[]", "Add 1." },
        { ProblemCode.MissingKey, "  leaders: [What do our goals reward?]\n", "", "team: [Which", "Add 'leaders:'." },
        { ProblemCode.MissingKey, "{ title: \"Real Teams\", work: \"The Beautiful Mess 2020, 52/53\" }", "{ title: \"Real Teams\" }", "{ title: \"Real Teams\" }", "Add 'work:'." },
        { ProblemCode.MissingKey, "{ do: nothing, watch: owned efforts }", "{ do: Talk about it., watch: talk, warn: silence, until: 1 week }", "- { do: Leave", "do: nothing" },
        { ProblemCode.MissingKey, ", warn: items left over", "", "{ do: Leave", "Add 'warn:'." },
        { ProblemCode.TooFew, "expect: quiet", "expect: hint", "- { name: five", "expect: quiet" },
        { ProblemCode.TooFew, "expect: noticed", "expect: unclear", "- { name: five", "expect: noticed" },
        { ProblemCode.BadValue, "expect: quiet", "expect: quite", "quite", "Did you mean 'quiet'?" },
        { ProblemCode.BadId, "id: owned-efforts", "id: Owned_Efforts", "Owned_Efforts", "lower-case words" },
        { ProblemCode.BadId, "id: owned-efforts", "id: owned-effort", "owned-effort\n", "owned-effort.yml" },
        { ProblemCode.Word, "id: owned-efforts", "id: laggard-teams", "laggard", "not what people are" },
        { ProblemCode.Word, "id: owned-efforts", "id: people-who-must", "must", "could" },
        { ProblemCode.Word, "id: owned-efforts", "id: best-team", "best", "what we see" },
        { ProblemCode.Word, "title: Owned efforts", "title: Lazy weeks", "Lazy", "not what people are" },
        { ProblemCode.Word, "belief: Knowledge", "belief: Blame and knowledge", "Blame", "not what people are" },
        { ProblemCode.Shorthand, "ann:active 2026-09-02", "ann,bob:active 2026-09-02", ",bob", "write ann|bob" },
        { ProblemCode.Shorthand, "ready 2026-09-01", "ready 2026-09-01  into S22 2026-09-01", "S22", "sprint S22 2026-09-01" },
        { ProblemCode.WrongType, "team: [Which of these did several of you work on?]", "team: [Which of these: this one?]", "Which", "in quotes" },
        { ProblemCode.BadValue, "scope: team", "scope: company", "company", "scope: team" },
        { ProblemCode.BadValue, "scope: team", "scope: project", "project", "where none is recorded" },
        { ProblemCode.BadValue, "window: 13 weeks", "window: 3 months", "3 months", "13 weeks" },
        { ProblemCode.WrongType, "people_floor: 5", "people_floor: 2", "2\nperson", "from 3 to 100" },
        { ProblemCode.UnknownNeed, "[assignee_history, parents]", "[asignee_history, parents]", "asignee", "Did you mean 'assignee_history'?" },
        { ProblemCode.UnknownFrame, "of: leaves where finished", "of: leafs where finished", "leafs", "Did you mean 'leaves'?" },
        { ProblemCode.UnknownColumn, "of: leaves where finished", "of: leaves where finnished", "finnished", "Did you mean 'finished'?" },
        { ProblemCode.UnknownColumn, "hands == 1", "hand == 1", "hand ==", "Did you mean 'hands'?" },
        { ProblemCode.UnknownKind, "{ median: \"parents", "{ medain: \"parents", "medain", "Did you mean 'median'?" },
        { ProblemCode.DuplicateKey, "{ share: \"hands == 1\", of", "{ share: \"hands == 1\", count: leaves, of", "count", "two measures" },
        { ProblemCode.BadId, "solo: { share", "Solo!: { share", "Solo!", "lower-case letters" },
        { ProblemCode.Expression, "hands == 1", "hands = 1", "= 1", "Write '=='." },
        { ProblemCode.Expression, "hands == 1", "hands == 1 &&", "&&", "Write 'and'." },
        { ProblemCode.Expression, "hands == 1", "(hands == 1", "(hands", "Add ')'." },
        { ProblemCode.Expression, "hands == 1", "1 < hands < 3", "< 3", "a < b and b < c" },
        { ProblemCode.Expression, "leaves where finished", "leaves when finished", "when", "leaves where" },
        { ProblemCode.Type, "hands == 1", "hands", "hands", "Compare it" },
        { ProblemCode.Type, "hands == 1", "cycle_time >= 3", ">= 3", "unit: 3 days." },
        { ProblemCode.Type, "hands == 1", "1 > cycle_time", "> cycle", "unit: 1 day." },
        { ProblemCode.Type, "hands == 1", "cycle_time in (5, 6)", "5, 6", "unit: 5 days." },
        { ProblemCode.Type, "hands == 1", "min(age, 4) > 2 days", "min(age", "unit: 4 days." },
        { ProblemCode.Unit, "top_share >= 0.8\", of: parents where leaves_done >= 4, at", "top_share >= 80\", of: parents where leaves_done >= 4, at", "80", "Write 0.5 or 50 %." },
        { ProblemCode.Unit, "{ share: \"hands == 1\", of: leaves where finished, at_least: 40 }", "{ each: { share: finished }, by: parent_key, of: leaves, share: each >= 50 }", "50", "A share lies between 0 and 1." },
        { ProblemCode.Expression, "hands == 1", "cycle_time >= 2 month", "month", "2 days or 3 weeks" },
        { ProblemCode.UnknownColumn, "hands == 1", "parent == 'x'", "parent ==", "Did you mean 'parent_key'?" },
        { ProblemCode.Type, "hands == 1", "hands >= 2 days", ">= 2", "without a unit of time" },
        { ProblemCode.Type, "hands == 1", "type == 3", "== 3", "A text stands in quotes." },
        { ProblemCode.Unit, "parents_in_progress / people_active", "parents_in_progress + people_active", "+ people", "like with like" },
        { ProblemCode.UnknownMeasure, "low(owned) >= 0.5 and", "low(ownd) >= 0.5 and", "ownd", "Did you mean 'owned'?" },
        { ProblemCode.UnknownFunction, "low(owned) >= 0.5 and", "lowest(owned) >= 0.5 and", "lowest", "Did you mean 'low'?" },
        { ProblemCode.UnknownFunction, "low(owned) >= 0.5 and", "median(owned) >= 0.5 and", "median(owned)", "The functions are" },
        { ProblemCode.Expression, "hint_when: owned >= 0.5", "hint_when: at_least(3, solo >= 0.5, spread > 1) and owned >= 0.5", "3, solo", "at_least(2," },
        { ProblemCode.Type, "hint_when: owned >= 0.5", "hint_when: at_least(1, solo) and owned >= 0.5", "solo) and", "Compare it" },
        { ProblemCode.Unit, "hint_when: owned >= 0.5", "hint_when: at_least(1, solo >= 60) and owned >= 0.5", "60) and", "50 %" },
        { ProblemCode.UnknownFunction, "low(owned) >= 0.5 and", "at_most(1, owned >= 0.5) and", "at_most", "Did you mean 'at_least'?" },
        { ProblemCode.BadValue, "at_least: 8, says", "ends: 4 weeks, at_least: 8, says", "4 weeks", "4 weeks ago" },
        { ProblemCode.UnknownKey, "at_least: 8, says", "wieght: people, at_least: 8, says", "wieght", "Did you mean 'weight'?" },
        { ProblemCode.UnknownFunction, "hands == 1", "knwon(hands)", "knwon", "Did you mean 'known'?" },
        { ProblemCode.Type, "hands == 1", "labels == 'customer'", "== 'customer'", "'customer' in labels" },
        { ProblemCode.Unit, "hint_when: owned >= 0.5", "hint_when: owned >= 50", "50", "50 %" },
        { ProblemCode.UnknownMeasure, "{owned.count} of", "{owed.count} of", "owed", "Did you mean 'owned'?" },
        { ProblemCode.UnknownKey, "{owned.count} of", "{owned.cuont} of", "cuont", "Did you mean 'count'?" },
        { ProblemCode.Expression, "{owned.count} of", "{owned.count of", "{owned.count of", "" },
        { ProblemCode.LongHeadline, "larger efforts were finished mostly by one person each.", "larger efforts were finished mostly by one and the same person each in these thirteen weeks that end at this cut-off.", "\"{owned", "one thing" },
        { ProblemCode.LongSentence, "counted: Efforts with four", "counted: In this rule, as in some of its neighbours, efforts count that are of a certain size and that were worked on in these weeks by people, which means efforts with four", "In this rule", "Make two of it." },
        { ProblemCode.Word, "title: Owned efforts", "title: Team health", "health", "pattern" },
        { ProblemCode.Word, "Whether to start", "Why we should start", "should", "could" },
        { ProblemCode.UnknownKind, "kind: effective-contributors", "kind: effective-contributers", "effective-contributers", "Did you mean 'effective-contributors'?" },
        { ProblemCode.UnknownFrame, "effective-contributors, of: parents where leaves_done >= 4", "effective-contributors, of: weeks", "weeks }", "of: parents" },
        { ProblemCode.UnknownFrame, "list: parents where leaves_done >= 4 and top_share >= 0.8, order: leaves_done desc", "list: weeks", "weeks,", "leaves or parents" },
        { ProblemCode.TooMany, "show: [key, title, leaves_done, people]", "show: [key, people, people, people, people, people, people, people, people, in_progress]", "in_progress", "Keep those" },
        { ProblemCode.TooMany, "measures:\n", "measures:\n" + string.Concat(Enumerable.Range(0, 22).Select(i => $"  m{i}: {{ count: leaves }}\n")), "spread:", "two rules" },
        { ProblemCode.UnknownColumn, "show: [key, title, leaves_done, people]", "show: [key, leafs_done]", "leafs_done", "Did you mean 'leaves_done'?" },
        { ProblemCode.PrivateColumn, "list: parents where leaves_done >= 4 and top_share >= 0.8, order: leaves_done desc, chosen: with the most finished items, show: [key, title, leaves_done, people]", "list: leaves where finished, show: [doer]", "doer", "never shown" },
        { ProblemCode.PrivateColumn, "person_derived: true\nneeds: [assignee_history, parents]\nmeasures:", "person_derived: false\nneeds: [assignee_history, parents, requesters]\nmeasures:\n  askers: { effective: asked_by, of: leaves }", "asked_by", "person_derived: true" },
        { ProblemCode.Shorthand, "ready 2026-09-01", "redy 2026-09-01", "redy", "Did you mean 'ready'?" },
        { ProblemCode.MissingKey, "{ name: a steady team, seed: steady, expect: quiet }", "{ name: a steady team, expect: quiet }", "{ name: a steady", "seed" },
        { ProblemCode.YamlFeature, "says: Each", "says: &x Each", "&x", "Write the value out." },
        { ProblemCode.YamlFeature, "says: Each person carries a topic of their own.", "says: *x", "*x", "Write the value out." },
        { ProblemCode.YamlFeature, "says: Each", "says: !!str Each", "!!str", "leave the tag out" },
        { ProblemCode.YamlFeature, "ask:\n", "ask:\n  <<: { team: [a] }\n", "<<", "Write the keys out." },
        { ProblemCode.YamlFeature, "review_by: 2027-05-31\n", "review_by: 2027-05-31\n---\nid: x\n", "---", "One file is one rule." },
        { ProblemCode.Yaml, "scope: team", "scope: [team", "[team", "Add ']'" },
        { ProblemCode.Yaml, "at_least: 40 }\n  owned", "at_least: 40\n  owned", "{ share: \"hands", "Add '}'" },
        { ProblemCode.Yaml, "reviews happen in other tools]", "reviews happen in other tools", "[a rota", "never closed" },
        { ProblemCode.Yaml, "leaves_done, people] }", "leaves_done, people }", "[key, title", "Add ']'" },
        { ProblemCode.Yaml, "until: 3 weeks }", "until: 3 weeks", "{ do: Leave", "Add '}'" },
        { ProblemCode.Yaml, "watch: owned efforts }", "watch: owned efforts", "{ do: nothing", "never closed" },
        { ProblemCode.Yaml, "expect: quiet }", "expect: quiet", "{ name: a steady", "Add '}'" },
        { ProblemCode.Yaml, "parents]", "parents]]", "]\nmeasures", "closes nothing" },
        { ProblemCode.Yaml, "title: Owned efforts", "title: \"Owned efforts", "\"Owned", "a quote is not closed" },
        { ProblemCode.Yaml, "title: Owned efforts", "title: 'Owned efforts", "'Owned", "a quote is not closed" },
        { ProblemCode.Yaml, "one person each.\"", "one person each.", "\"{owned", "a quote is not closed" },
        { ProblemCode.Yaml, "share: \"hands == 1\"", "share: \"hands == 1", "\"hands", "Add \" where" },
        { ProblemCode.Yaml, "title: Owned efforts", "title: \"Owned\" efforts", "efforts", "whole text in quotes" },
        { ProblemCode.Yaml, "\"{owned.count} of {owned.of} larger efforts were finished mostly by one person each.\"", "{owned.count} of them", "of them", "whole text in quotes" },
        { ProblemCode.Yaml, "title: Owned efforts", "title: Work: half done", ": half", "Put the text in quotes." },
        { ProblemCode.Yaml, "says: Each person carries", "says: Each person\n  carries: all", ": all", "Put the text in quotes." },
        { ProblemCode.Yaml, "watch: more hands on an item", "watch: one thing: more hands", ": more", "Put the text in quotes" },
        { ProblemCode.OddCharacter, "scope: team", "scope:\tteam", "\tteam", "blanks" },
        { ProblemCode.TooDeep, "scope: team", "scope: [[[[[[[[[[[[team]]]]]]]]]]]]", "[team", "flat" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
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
