using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.Core.Tests.Rules;

public sealed class RuleFileConventionTests
{
    private static (string Path, string Text)[] Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "rules"), "*.yml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(AppContext.BaseDirectory, path), File.ReadAllText(path))),
    ];

    [Fact]
    public void RuleFiles_OfTheProduct_LoadWithoutAWord()
    {
        var set = RuleSet.Load(Files, TestWords.All);

        Assert.Empty(set.Problems);
        Assert.Equal(Files.Length, set.Rules.Count);
        Assert.Superset(
            new HashSet<string> { "one-person-teams", "ad-hoc-request-churn", "more-in-than-out" },
            set.Rules.Select(rule => rule.Id).ToHashSet());
    }

    [Fact]
    public void RuleFiles_OfTheProduct_HaveAChartEvidenceAndExamplesOfSilence()
    {
        foreach (var rule in RuleSet.Load(Files, TestWords.All).Rules)
        {
            Assert.NotNull(rule.Chart);
            Assert.NotNull(rule.Evidence);
            Assert.Contains(rule.Examples, example => example.Given is not null);
            Assert.Contains(rule.Examples, example => example.Expect == FindingState.TooFew);
            Assert.All(rule.Sources, source => Assert.NotEqual("", source.Work));
        }
    }

    [Fact]
    public void RuleFiles_InAnyOrder_GiveTheSameRules()
    {
        var forth = RuleSet.Load(Files, TestWords.All);
        var back = RuleSet.Load(Files.Reverse(), TestWords.All);

        Assert.Equal(forth.Hash, back.Hash);
        Assert.Equal(forth.Rules.Select(rule => rule.ToString()), back.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void RuleFacts_OfEveryRule_HoldEveryText()
    {
        foreach (var facts in RuleSet.Load(Files, TestWords.All).Rules.Select(rule => rule.Facts()))
        {
            Assert.All(
                (string[])[facts.Title, facts.Says, facts.NoticedWhen, facts.HintWhen, facts.Counted, facts.Belief, facts.WhatItProtects, facts.WouldChangeOurMind, facts.GoodFor, facts.NotGoodFor],
                text => Assert.NotEqual("", text));
            Assert.True(facts.MakesSenseWhen.Count >= 2);
            Assert.True(facts.Try.Count >= 3);
            Assert.Contains(facts.Try, suggestion => suggestion.Do == "nothing");
            Assert.Equal(13, facts.WindowWeeks);
        }
    }
}
