namespace ProductProcess.Core.Rules.Schema;

/// <summary>Every key of a rule file, in the order in which a file is read best.</summary>
internal static class RuleKeys
{
    public static IReadOnlyList<RuleKey> All { get; } =
    [
        new("id", true, KeyShape.Text, "The rule's name: lower-case words joined by hyphens, and the name of the file.", "one-person-teams"),
        new("version", true, KeyShape.Whole, "Counts up with each change of what the rule means.", "1"),
        new("status", false, KeyShape.Own, "active, or trial for a rule that is off until a scope switches it on.", "active"),
        new("title", true, KeyShape.Prose, "What the pattern is called.", "Groups of one-person teams"),
        new("says", true, KeyShape.Prose, "The pattern in one sentence that a leader understands.", "Each person carries a topic of their own."),
        new("sources", true, KeyShape.Own, "Where the idea was published: title and work.", "[{ title: Limit PIP, work: \"cutle.fish, 2017\" }]"),
        new("scope", true, KeyShape.Own, "team for one finding a team, several-teams for one finding about all of them together.", "team"),
        new("window", true, KeyShape.Text, "How far back it looks, in whole weeks.", "13 weeks"),
        new("people_floor", true, KeyShape.Whole, "Fewest people active in the window; below, nothing is said.", "5"),
        new("person_derived", true, KeyShape.YesNo, "true where it is made from who did what; switches on suppression for leaders.", "false"),
        new("needs", true, KeyShape.Own, "What a team has to record; used by under a tenth of its items, the answer is 'not recorded here'.", "[status_history]"),
        new("around_events", false, KeyShape.Own, "What a nearby event (growth, a move to another tool) does: mute, annotate or ignore.", "annotate"),
        new("measures", true, KeyShape.Own, "What is measured, by names of your own.", "{ solo: { share: hands == 1, of: leaves where finished, at_least: 40 } }"),
        new("noticed_when", true, KeyShape.Text, "The condition for 'seen clearly': measures, at the cautious end of their ranges.", "low(solo) >= 0.6"),
        new("hint_when", false, KeyShape.Text, "The condition for 'seen, on thin evidence'.", "solo >= 0.6"),
        new("headline", true, KeyShape.Prose, "One sentence with the count in it, at most twenty words.", "\"{solo.count} of {solo.of} finished items passed through one pair of hands.\""),
        new("chart", false, KeyShape.Own, "One picture: a kind, and the rows it shows.", "{ kind: arrivals-departures, of: weeks }"),
        new("evidence", false, KeyShape.Own, "The items behind the finding, for the coach.", "{ list: leaves where hands == 1, order: age desc, show: [key, title, age] }"),
        new("counted", true, KeyShape.Prose, "Plain words: how it was counted.", "Hands are people who were assigned to an item or moved it."),
        new("belief", true, KeyShape.Prose, "Why the pattern might matter.", "Knowledge held by one pair of hands makes every absence expensive."),
        new("makes_sense_when", true, KeyShape.Proses, "Two or more circumstances in which it is a sensible way of working.", "[Specialists take turns on call., The efforts are very small.]"),
        new("what_it_protects", true, KeyShape.Prose, "What this way of working has given.", "Clear ownership and few interruptions."),
        new("often_goes_with", true, KeyShape.Proses, "What is often seen together with it.", "[Many efforts in progress at the same time.]"),
        new("good_for", true, KeyShape.Prose, "What the rule is good for.", "Seeing how many efforts rest on one pair of hands."),
        new("not_good_for", true, KeyShape.Prose, "What it is not good for.", "Judging how well anybody works."),
        new("cannot_see", true, KeyShape.Proses, "What the records do not show.", "[\"Pairing and talk: both trackers hold one assignee.\"]"),
        new("would_change_our_mind", true, KeyShape.Prose, "What would withdraw the finding.", "The team names items here that several of them shaped together."),
        new("decision_it_could_inform", true, KeyShape.Prose, "A decision that the finding could inform.", "Whether to start fewer efforts at once."),
        new("ask", true, KeyShape.Own, "Questions for the team and for leaders.", "{ team: [Who could pick this up on Monday?], leaders: [What do our goals reward?] }"),
        new("try", true, KeyShape.Own, "Two or more small experiments on offer; doing nothing is always one.", "[{ do: nothing, watch: the share of such items }]"),
        new("examples", true, KeyShape.Own, "Cases with what the rule has to say of them: at least one it speaks on, and one it stays quiet on.", "[{ name: a steady team, seed: steady, expect: quiet }]"),
        new("review_by", true, KeyShape.Date, "After this day somebody reads the rule again before it is trusted.", "2027-05-31"),
    ];
}
