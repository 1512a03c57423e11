namespace ProductProcess.Core.Findings;

/// <summary>A rule as it was when the run used it: everything a briefing prints of it.</summary>
public sealed record RuleFacts
{
    /// <summary>Stable name of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>Counts up with each change of what the rule means.</summary>
    public required int Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the rule file.</summary>
    public required string Hash { get; init; }

    /// <summary>What the pattern is called.</summary>
    public required string Title { get; init; }

    /// <summary>The pattern in one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>Whether it was asked of each team, or once of all of them together.</summary>
    public RuleScope Scope { get; init; }

    /// <summary>True where the finding is made from who did what.</summary>
    public required bool PersonDerived { get; init; }

    /// <summary>How many weeks, up to the end of the period, it looks at.</summary>
    public required int WindowWeeks { get; init; }

    /// <summary>The condition for "seen clearly", as the rule file says it.</summary>
    public string NoticedWhen { get; init; } = "";

    /// <summary>The condition for "seen, on thin evidence".</summary>
    public string HintWhen { get; init; } = "";

    /// <summary>Plain words: how it was counted.</summary>
    public string Counted { get; init; } = "";

    /// <summary>Why the pattern might matter.</summary>
    public string Belief { get; init; } = "";

    /// <summary>Circumstances in which it is a sensible way of working.</summary>
    public IReadOnlyList<string> MakesSenseWhen { get; init; } = [];

    /// <summary>What this way of working has given.</summary>
    public string WhatItProtects { get; init; } = "";

    /// <summary>What is often seen together with it.</summary>
    public IReadOnlyList<string> OftenGoesWith { get; init; } = [];

    /// <summary>What the records do not show.</summary>
    public IReadOnlyList<string> CannotSee { get; init; } = [];

    /// <summary>What would withdraw the finding.</summary>
    public string WouldChangeOurMind { get; init; } = "";

    /// <summary>What the rule is good for.</summary>
    public string GoodFor { get; init; } = "";

    /// <summary>What it is not good for.</summary>
    public string NotGoodFor { get; init; } = "";

    /// <summary>Questions for the team.</summary>
    public IReadOnlyList<string> AskTeam { get; init; } = [];

    /// <summary>Questions for leaders.</summary>
    public IReadOnlyList<string> AskLeaders { get; init; } = [];

    /// <summary>Small experiments on offer; doing nothing is always one.</summary>
    public IReadOnlyList<Suggestion> Try { get; init; } = [];

    /// <summary>Where the idea was published.</summary>
    public IReadOnlyList<RuleSource> Sources { get; init; } = [];

    /// <summary>
    /// Share (0 to 1) of simulated steady teams in which it was noticed when it was tried, at the upper end of the 90 %
    /// range; null where it was not tried as it stands.
    /// </summary>
    public double? FalseAlarmRate { get; init; }

    /// <summary>True for a rule that is tried out here.</summary>
    public bool Trial { get; init; }

    /// <summary>After this day somebody reads the rule again.</summary>
    public DateOnly ReviewBy { get; init; }

    /// <summary>True where that day lies before the data cut-off's.</summary>
    public bool ReviewOverdue { get; init; }

    /// <summary>What this scope reads otherwise than the rule file says.</summary>
    public IReadOnlyList<RuleChange> Overrides { get; init; } = [];
}
