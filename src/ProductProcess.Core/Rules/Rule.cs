using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Charts;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Rules.Examples;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules;

/// <summary>
/// One symptom to look for: what is measured, when it speaks, and everything a reader needs to judge it for
/// themselves. Made by <see cref="RuleSet.Load"/> from one YAML file.
/// </summary>
public sealed record Rule
{
    internal Rule(IReadOnlyList<MeasurePlan> measures, Condition noticedWhen, Headline headline) =>
        (Measures, NoticedWhen, Headline) = (measures, noticedWhen, headline);

    public required string Id { get; init; }

    public required int Version { get; init; }

    /// <summary>First 12 hex digits of the SHA-256 of the file, line ends normalised.</summary>
    public required string Hash { get; init; }

    /// <summary>The path as the caller gave it.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    public required string Says { get; init; }

    public required IReadOnlyList<RuleSource> Sources { get; init; }

    /// <summary>Whether it speaks about each team or about all of them together.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>What it does in the weeks after an event.</summary>
    public AroundEvents AroundEvents { get; init; }

    /// <summary>True for a rule that is tried out: it is asked only where a scope switches it on.</summary>
    public bool IsTrial { get; init; }

    public required int WindowWeeks { get; init; }

    /// <summary>Fewest distinct people active in the window; below, nothing is said.</summary>
    public required int PeopleFloor { get; init; }

    /// <summary>True where the finding is made from who did what; switches on suppression.</summary>
    public required bool PersonDerived { get; init; }

    public required IReadOnlyList<string> Needs { get; init; }

    public required string Counted { get; init; }

    public required string Belief { get; init; }

    public required IReadOnlyList<string> MakesSenseWhen { get; init; }

    public required string WhatItProtects { get; init; }

    public required IReadOnlyList<string> OftenGoesWith { get; init; }

    public required string GoodFor { get; init; }

    public required string NotGoodFor { get; init; }

    public required IReadOnlyList<string> CannotSee { get; init; }

    public required string WouldChangeOurMind { get; init; }

    public required string DecisionItCouldInform { get; init; }

    public required IReadOnlyList<string> AskTeam { get; init; }

    public required IReadOnlyList<string> AskLeaders { get; init; }

    public required IReadOnlyList<Suggestion> Try { get; init; }

    /// <summary>
    /// Share (0 to 1) of steady teams in which it was noticed when it was tried, at the upper end of the range; null where
    /// it was not tried as it stands. A trial says so: see <see cref="RuleSet.Tried"/>.
    /// </summary>
    public double? FalseAlarmRate { get; init; }

    public required IReadOnlyList<RuleExample> Examples { get; init; }

    /// <summary>What a scope reads otherwise than the file says; empty where it reads it as it is.</summary>
    public IReadOnlyList<RuleChange> Changes { get; init; } = [];

    /// <summary>After this day somebody reads the rule again before it is used.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>Where <see cref="ReviewBy"/> stands in the file.</summary>
    internal Place ReviewByAt { get; init; }

    /// <summary>The file, line ends normalised.</summary>
    internal string Text { get; init; } = "";

    internal IReadOnlyList<MeasurePlan> Measures { get; }

    /// <summary>Each measure by name, as the file writes it, on one line.</summary>
    public IReadOnlyDictionary<string, string> MeasuresWritten { get; init; } = new Dictionary<string, string>();

    internal Condition NoticedWhen { get; }

    internal Condition? HintWhen { get; init; }

    internal Headline Headline { get; }

    internal ChartPlan? Chart { get; init; }

    internal EvidencePlan? Evidence { get; init; }

    /// <summary>What a facts file keeps of the rule.</summary>
    public RuleFacts Facts() => new()
    {
        Id = Id,
        Version = Version,
        Hash = Hash,
        Title = Title,
        Says = Says,
        Scope = Scope,
        PersonDerived = PersonDerived,
        WindowWeeks = WindowWeeks,
        NoticedWhen = NoticedWhen.Text,
        HintWhen = HintWhen?.Text ?? "",
        Counted = Counted,
        Belief = Belief,
        MakesSenseWhen = MakesSenseWhen,
        WhatItProtects = WhatItProtects,
        OftenGoesWith = OftenGoesWith,
        CannotSee = CannotSee,
        WouldChangeOurMind = WouldChangeOurMind,
        GoodFor = GoodFor,
        NotGoodFor = NotGoodFor,
        AskTeam = AskTeam,
        AskLeaders = AskLeaders,
        Try = Try,
        Sources = Sources,
        FalseAlarmRate = FalseAlarmRate,
        Trial = IsTrial,
        ReviewBy = ReviewBy,
        Overrides = Changes,
    };

    public override string ToString() => $"{Id} version {Version} ({Hash})";
}
