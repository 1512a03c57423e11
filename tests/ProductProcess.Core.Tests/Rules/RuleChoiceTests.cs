using ProductProcess.Core.Rules;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>Rules as a scope uses them: switched on and off, and overridden.</summary>
public sealed class RuleChoiceTests
{
    private const string Id = "owned-efforts";

    private static readonly RuleOverride All = new()
    {
        Reason = "We work in pairs,  so we ask for more.",
        NoticedWhen = "low(owned) >= 0.7 and spread >= 1",
        HintWhen = "owned >= 0.7",
        Window = "26 weeks",
        PeopleFloor = 6,
        AtLeast = new Dictionary<string, int> { ["solo"] = 60 },
    };

    [Fact]
    public void Override_OfEverything_IsReadLikeTheFile()
    {
        var plain = Assert.Single(RuleText.Load(RuleText.Valid).Rules);
        var set = For(new RuleChoice { Overrides = Of(All) });

        Assert.Empty(set.Problems);
        var rule = Assert.Single(set.Rules);
        Assert.Equal((26, 6), (rule.WindowWeeks, rule.PeopleFloor));
        Assert.Equal(("low(owned) >= 0.7 and spread >= 1", "owned >= 0.7"), (rule.Facts().NoticedWhen, rule.Facts().HintWhen));
        Assert.Equal([60, 8, 40], rule.Measures.Select(plan => plan.AtLeast));
        Assert.NotEqual(plain.Hash, rule.Hash);
        Assert.Equal(
            [
                ("seen clearly when", "low(owned) >= 0.5 and low(solo) >= 60 % and spread >= 0.8", "low(owned) >= 0.7 and spread >= 1"),
                ("seen on thin evidence when", "owned >= 0.5 and solo >= 0.6", "owned >= 0.7"),
                ("window", "13 weeks", "26 weeks"),
                ("fewest people", "5", "6"),
                ("fewest rows of 'solo'", "40", "60"),
            ],
            rule.Facts().Overrides.Select(change => (change.What, change.From, change.To)));
        Assert.All(rule.Changes, change => Assert.Equal("We work in pairs, so we ask for more.", change.Reason));
    }

    [Fact]
    public void Hash_OfTheRules_IsAnotherWithEachChoice()
    {
        string[] hashes =
        [
            For(new RuleChoice()).Hash,
            For(new RuleChoice { Off = new Dictionary<string, string> { [Id] = "It says nothing here." } }).Hash,
            For(new RuleChoice { Overrides = Of(All) }).Hash,
            For(new RuleChoice { Overrides = Of(All with { PeopleFloor = 7 }) }).Hash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[2], For(new RuleChoice { Overrides = Of(All with { Reason = "Another reason." }) }).Hash);
        Assert.Equal(RuleText.Load(RuleText.Valid).Hash, hashes[0]);
    }

    [Fact]
    public void Off_LeavesTheRuleOutAndKeepsItsReason()
    {
        var set = For(new RuleChoice { Off = new Dictionary<string, string> { [Id] = "The backlog is a notebook here." } });

        Assert.Empty(set.Rules);
        var off = Assert.Single(set.Off);
        Assert.Equal((Id, "The backlog is a notebook here."), (off.Rule.Id, off.Reason));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Trial_IsAskedOnlyWhereItIsSwitchedOn(bool on, int rules)
    {
        var all = RuleText.Load(RuleText.With("scope: team\n", "scope: team\nstatus: trial\n"));

        var set = all.For(new RuleChoice { On = on ? [Id] : [] }, "Scopes:p: Rules");

        Assert.True(Assert.Single(all.Rules).IsTrial);
        Assert.Equal(rules, set.Rules.Count);
        Assert.All(set.Rules, rule => Assert.True(rule.Facts().Trial));
    }

    /// <summary>What is wrong, and the piece of the message that says where and what to do.</summary>
    public static TheoryData<RuleChoice, string> Wrong { get; } = new()
    {
        { new() { On = ["owned-effort"] }, "Rules:On: error unknown-rule: There is no rule 'owned-effort'. Did you mean 'owned-efforts'?" },
        { new() { Off = new Dictionary<string, string> { ["ownd-efforts"] = "So." } }, "Rules:Off:ownd-efforts: error unknown-rule: There is no rule 'ownd-efforts'. Did you mean 'owned-efforts'?" },
        { new() { Off = new Dictionary<string, string> { [Id] = " " } }, "Rules:Off:owned-efforts: error missing-key: The reason is missing." },
        { new() { Off = new Dictionary<string, string> { [Id] = "This team is healthy." } }, "Rules:Off:owned-efforts:1:14: error word: 'healthy' judges or presses." },
        { new() { On = [Id], Off = new Dictionary<string, string> { [Id] = "So." } }, "is switched on and off at once" },
        { new() { Overrides = Of(new RuleOverride { Reason = "So." }) }, "Overrides:owned-efforts: error missing-key: Nothing is overridden. Name one of NoticedWhen," },
        { new() { Overrides = Of(All with { Reason = "" }) }, "Overrides:owned-efforts:Reason: error missing-key" },
        { new() { Overrides = Of(All with { NoticedWhen = "low(ownd) >= 0.5" }) }, "Overrides:owned-efforts:NoticedWhen:1:5: error unknown-measure: This rule has no measure 'ownd'. Did you mean 'owned'?" },
        { new() { Overrides = Of(All with { NoticedWhen = "owned >=" }) }, "Overrides:owned-efforts:NoticedWhen:1:" },
        { new() { Overrides = Of(All with { HintWhen = "spread >= 3 days" }) }, "Overrides:owned-efforts:HintWhen:1:8: error type" },
        { new() { Overrides = Of(All with { HintWhen = "owned >=\n50" }) }, "Overrides:owned-efforts:HintWhen:1:10: error unit" },
        { new() { Overrides = Of(All with { Window = "6 months" }) }, "Overrides:owned-efforts:Window:1:1: error bad-value: '6 months' is no window." },
        { new() { Overrides = Of(All with { PeopleFloor = 2 }) }, "Overrides:owned-efforts:PeopleFloor:1:1: error wrong-type" },
        { new() { Overrides = Of(All with { AtLeast = new Dictionary<string, int> { ["sole"] = 60 } }) }, "Overrides:owned-efforts:AtLeast:sole:1:1: error unknown-measure: The rule has no measure 'sole'. Did you mean 'solo'?" },
        { new() { Overrides = Of(All with { AtLeast = new Dictionary<string, int> { ["solo"] = -1 } }) }, "Overrides:owned-efforts:AtLeast:solo:1:1: error wrong-type" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Choice_ThatIsWrong_IsAProblemWithItsPlace(RuleChoice choice, string message)
    {
        var set = For(choice);

        Assert.True(set.HasErrors);
        Assert.Contains(set.Problems, problem => problem.ToString().Contains(message, StringComparison.Ordinal));
        Assert.All(set.Problems, problem => Assert.StartsWith("Scopes:p: Rules:", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Choice_WrongInManyPlaces_SaysAllAtOnce()
    {
        var set = For(new RuleChoice
        {
            On = ["nothing"],
            Off = new Dictionary<string, string> { ["nobody"] = "" },
            Overrides = Of(All with { Reason = "", NoticedWhen = "a > 1 and b > 2", Window = "x", PeopleFloor = 1000 }),
        });

        Assert.Equal(7, set.Problems.Count);
        Assert.Equal(
            [ProblemCode.UnknownRule, ProblemCode.UnknownRule, ProblemCode.MissingKey, ProblemCode.UnknownMeasure, ProblemCode.UnknownMeasure, ProblemCode.BadValue, ProblemCode.WrongType],
            set.Problems.Select(problem => problem.Code));
    }

    private static RuleSet For(RuleChoice choice) => RuleText.Load(RuleText.Valid).For(choice, "Scopes:p: Rules");

    private static Dictionary<string, RuleOverride> Of(RuleOverride change) => new() { [Id] = change };
}
