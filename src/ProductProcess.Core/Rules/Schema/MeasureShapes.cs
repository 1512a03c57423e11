namespace ProductProcess.Core.Rules.Schema;

/// <summary>Every kind of measure, and the keys that all of them share.</summary>
internal static class MeasureShapes
{
    public static IReadOnlyList<(string Key, string Says)> Shared { get; } =
    [
        ("of", "The rows: a frame, and 'where' with a condition."),
        ("at_least", "Fewest rows that it speaks with; below, it is missing."),
        ("says", "What is measured, as a reader may read it."),
        ("window", "How far back this measure looks, instead of the rule's window: 26 weeks."),
        ("ends", "How long ago its window ends: 4 weeks ago."),
    ];

    public static IReadOnlyList<MeasureShape> All { get; } =
    [
        new("share", "The share of rows that answer yes.", "{ share: hands == 1, of: leaves where finished, at_least: 40 }",
            ("clear_from", "Rows from which on it counts as clear; 20 unless said, 8 at the least."),
            ("weight", "Counts each row with this quantity: a share of item-days instead of items.")),
        new("median", "The middle value of a quantity.", "{ median: cycle_time, of: leaves where finished }"),
        new("percentile", "The value that p of a hundred rows do not exceed.", "{ percentile: age, p: 85, of: leaves where in_progress }",
            ("p", "1 to 99.")),
        new("mean", "The average of a quantity.", "{ mean: hands, of: leaves where finished }"),
        new("count", "How many rows there are.", "{ count: leaves where finished, at_least: 60 }"),
        new("ratio", "One sum divided by another, or one measure of the rule by another.", "{ ratio: accepted / departed, of: weeks }"),
        new("effective", "How many equally frequent values would be as mixed as those of a text.", "{ effective: asked_by, of: leaves where started and ad_hoc }"),
        new("concentration", "How often two rows drawn at random share a text; with 'against', divided by the same of other rows.",
            "{ concentration: doer, of: leaves where urgent, against: leaves where finished }",
            ("against", "The rows to compare with.")),
        new("concordance", "Of two rows that wait at the same time, how often the one with the smaller number leaves first.",
            "{ concordance: priority_place, from: ready_on, until: started_on, of: leaves }",
            ("from", "When a row begins to wait, as a number of days."),
            ("until", "When it stops; missing while it still waits.")),
        new("survival", "How long it takes until something happens, rows still waiting included (Kaplan-Meier): the median, or the share within a time.",
            "{ survival: wait, ended: started, of: leaves, within: 8 weeks }",
            ("ended", "Whether it happened to a row."),
            ("within", "Asks for the share to which it happened by then.")),
        new("change", "A measure divided by the same measure of an earlier window.", "{ change: pace, back: 26 weeks }",
            ("back", "How much earlier the other window ends; the length of the window unless said."),
            ("as", "ratio, or difference."),
            ("mix", "A text: rows of the earlier window are weighed so that its mix is today's.")),
        new("similarity", "How alike successive stretches of time are in what they are made of (1 - Bray-Curtis), in the middle.",
            "{ similarity: parent_key, at: finished_on, every: 2 weeks, of: leaves where finished }",
            ("at", "When a row happened, as a number of days."),
            ("every", "Length of a stretch.")),
        new("each", "Two steps: first one number for each group of rows, then a measure over the groups, written with 'each'.",
            "{ each: { median: answer_gap, at_least: 4 }, by: parent_key, of: leaves, share: each <= 0.5 days }",
            ("by", "The column whose equal values make a group.")),
    ];
}
