using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>A rule file without a fault, and how to load variations of it.</summary>
internal static class RuleText
{
    public const string Path = "rules/team/owned-efforts.yml";

    public static readonly DateOnly Until = new(2026, 11, 2);

    public const string Valid = """
        id: owned-efforts
        version: 2
        title: Owned efforts
        says: Each person carries a topic of their own.
        sources:
          - { title: "Real Teams", work: "The Beautiful Mess 2020, 52/53" }
        scope: team
        window: 13 weeks
        people_floor: 5
        person_derived: true
        needs: [assignee_history, parents]
        measures:
          solo: { share: "hands == 1", of: leaves where finished, at_least: 40 }
          owned: { share: "top_share >= 0.8", of: parents where leaves_done >= 4, at_least: 8, says: efforts with one main person }
          spread: { median: "parents_in_progress / people_active", of: days where people_active > 0, at_least: 40 }
        noticed_when: low(owned) >= 0.5 and low(solo) >= 60 % and spread >= 0.8
        hint_when: owned >= 0.5 and solo >= 0.6
        headline: "{owned.count} of {owned.of} larger efforts were finished mostly by one person each."
        chart: { kind: effective-contributors, of: parents where leaves_done >= 4 }
        evidence: { list: parents where leaves_done >= 4 and top_share >= 0.8, order: leaves_done desc, chosen: with the most finished items, show: [key, title, leaves_done, people] }
        counted: Efforts with four or more finished items count.
        belief: Knowledge held by one pair of hands makes every absence expensive.
        makes_sense_when: [a rota of on-call specialists, reviews happen in other tools]
        what_it_protects: Clear ownership.
        often_goes_with: [work that waits for one person]
        good_for: Seeing how many efforts rest on one person.
        not_good_for: Judging how well anybody works.
        cannot_see: [pairing]
        would_change_our_mind: The team names items several of them shaped together.
        decision_it_could_inform: Whether to start fewer efforts at once.
        ask:
          team: [Which of these did several of you work on?]
          leaders: [What do our goals reward?]
        try:
          - { do: Leave five items unassigned until somebody starts them., watch: more hands on an item, warn: items left over, until: 3 weeks }
          - { do: nothing, watch: owned efforts }
        examples:
          - { name: five keepers, seed: one-person-teams, expect: noticed }
          - { name: a steady team, seed: steady, expect: quiet }
          - name: one item
            given: |
              A-1 story in E-1  ready 2026-09-01  ann:active 2026-09-02  done 2026-09-04
            expect: too few to read
        review_by: 2027-05-31

        """;

    public static RuleSet Load(string text) => RuleSet.Load([(Path, text)], TestWords.All);

    /// <summary>The findings of a scope "harbour" at 2 November 2026.</summary>
    public static IReadOnlyList<Finding> Run(RuleSet rules, HandFrames frames, int people = 7, RuleRunOptions? options = null) =>
        RuleRun.Evaluate(rules, frames.Build(), Until, "harbour", (_, _) => people, options, TestContext.Current.CancellationToken);

    /// <summary>The valid file with one piece replaced; the piece has to be there.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Contains(old, Valid, StringComparison.Ordinal);
        var at = Valid.IndexOf(old, StringComparison.Ordinal);
        return Valid[..at] + replacement + Valid[(at + old.Length)..];
    }

    /// <summary>A rule with its own measures, conditions and headline, without chart and evidence.</summary>
    public static Rule Rule(string measures, string noticed, string? hint = null, string headline = "Something was seen.", int weeks = 13)
    {
        var text = Valid;
        text = Cut(text, "measures:", "noticed_when:", $"measures:\n{string.Join('\n', measures.Split('\n').Select(line => "  " + line.Trim()))}\n");
        text = Cut(text, "noticed_when:", "headline:", $"noticed_when: {noticed}\n" + (hint is null ? "" : $"hint_when: {hint}\n"));
        text = Cut(text, "headline:", "counted:", $"headline: \"{headline}\"\n");
        text = text.Replace("window: 13 weeks", $"window: {weeks} weeks", StringComparison.Ordinal);
        var set = Load(text);
        Assert.DoesNotContain(set.Problems, problem => !problem.IsWarning);
        return Assert.Single(set.Rules);
    }

    private static string Cut(string text, string from, string to, string replacement) =>
        text[..text.IndexOf(from, StringComparison.Ordinal)] + replacement + text[text.IndexOf(to, StringComparison.Ordinal)..];
}
