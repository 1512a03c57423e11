namespace ProductProcess.Core.Findings;

/// <summary>A rule as it was when the run used it: everything a briefing prints of it.</summary>
public sealed record RuleFacts
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the rule file.</summary>
    public required string Hash { get; init; }

    public required string Title { get; init; }

    public required string Says { get; init; }

    public required bool PersonDerived { get; init; }

    public required int WindowWeeks { get; init; }

    public string NoticedWhen { get; init; } = "";

    public string HintWhen { get; init; } = "";

    /// <summary>Plain words: how it was counted.</summary>
    public string Counted { get; init; } = "";

    public string Belief { get; init; } = "";

    public IReadOnlyList<string> MakesSenseWhen { get; init; } = [];

    public string WhatItProtects { get; init; } = "";

    public IReadOnlyList<string> OftenGoesWith { get; init; } = [];

    public IReadOnlyList<string> CannotSee { get; init; } = [];

    public string WouldChangeOurMind { get; init; } = "";

    public string GoodFor { get; init; } = "";

    public string NotGoodFor { get; init; } = "";

    public IReadOnlyList<string> AskTeam { get; init; } = [];

    public IReadOnlyList<string> AskLeaders { get; init; } = [];

    public IReadOnlyList<Suggestion> Try { get; init; } = [];

    public IReadOnlyList<RuleSource> Sources { get; init; } = [];

    /// <summary>Share (0 to 1) of steady teams on which the rule speaks by chance; nominal until measured.</summary>
    public double FalseAlarmRate { get; init; }
}
