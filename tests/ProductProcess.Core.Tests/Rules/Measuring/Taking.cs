using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Measures of the team "A", from the words of a rule file to their numbers.</summary>
internal static class Taking
{
    public static Measure One(string measure, HandFrames frames) => All(measure, frames)["x"];

    public static IReadOnlyDictionary<string, Measure> All(string measures, HandFrames frames)
    {
        var (rule, team) = Bound(measures, frames);
        return rule.Find("s", team, "t:team:A", "A", 0).Measures;
    }

    public static RuleTrace Trace(string measures, HandFrames frames, string noticed = "count(x) >= 0")
    {
        var (rule, team) = Bound(measures, frames, noticed);
        return rule.Trace(team, "t:team:A");
    }

    private static (BoundRule Rule, int Team) Bound(string measures, HandFrames frames, string noticed = "count(x) >= 0")
    {
        var rule = RuleText.Rule(measures, noticed);
        var set = frames.Build();
        var bound = new BoundRule(rule, new FrameBinder(set, RuleText.Load(RuleText.Valid).Words), set, RuleText.Until, (_, _) => 7, new RuleRunOptions(), false);
        return (bound, set.Log.Lexicon.Find("t:team:A"));
    }
}
