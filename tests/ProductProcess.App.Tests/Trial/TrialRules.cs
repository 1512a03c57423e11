using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Tests.Trial;

/// <summary>Rules whose answers are known beforehand.</summary>
internal static class TrialRules
{
    private const string Body = """
        version: 3
        title: Items that come back
        says: Many finished items are opened again.
        sources: [{ title: "None", work: "A test" }]
        scope: team
        window: 13 weeks
        people_floor: 5
        person_derived: false
        needs: [status_history]
        measures:
          back: { share: reopened >= 1, of: leaves where finished, at_least: 1, says: finished items that were opened again }
        headline: "{back.count} of {back.of} finished items were opened again."
        counted: An item counts when it went back from done.
        belief: What comes back takes time.
        makes_sense_when: [Testers close items first., A tool opens items again by itself.]
        what_it_protects: Things get out early.
        often_goes_with: [Work that is checked late.]
        good_for: Seeing how often finished is not finished yet.
        not_good_for: Judging how carefully anybody works.
        cannot_see: [Defects that get an item of their own.]
        would_change_our_mind: The team shows that opening again is part of how it works.
        decision_it_could_inform: Whether to agree on what finished means.
        ask: { team: [Which of these came as a surprise?], leaders: [What makes it hard to say that it is not finished yet?] }
        try:
          - { do: Write down what finished means., watch: Items that come back., warn: Items that wait longer., until: 4 weeks }
          - { do: nothing, watch: Whether the share grows. }
        examples:
          - { name: one, seed: steady, expect: noticed }
          - { name: two, seed: steady, expect: quiet }
        review_by: 2099-05-31

        """;

    public static string Always { get; } = Text("always", "low(back) >= 0", "back >= 0");

    public static string Never { get; } = Text("never", "low(back) > 1", "back > 1");

    /// <summary>Says one thing of one draw and another of the next.</summary>
    public static string ByChance { get; } = Text("by-chance", "low(back) >= 0.01", "back >= 0.03");

    public static RuleSet All { get; } = Load(("always", Always), ("by-chance", ByChance), ("never", Never));

    public static RuleSet Load(params (string Id, string Text)[] files)
    {
        var rules = RuleSet.Load(files.Select(file => (file.Id + ".yml", file.Text)), FrameWords.All);
        Assert.DoesNotContain(rules.Problems, problem => !problem.IsWarning);
        return rules;
    }

    private static string Text(string id, string noticed, string hint) => $"id: {id}\nnoticed_when: {noticed}\nhint_when: {hint}\n{Body}";
}
