using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;

namespace ProductProcess.App.Commands;

/// <summary>Lays one rule out for a terminal, in the order in which a reader needs it.</summary>
internal static class RulePage
{
    public static IEnumerable<string> Lines(Rule rule)
    {
        var facts = rule.Facts();
        yield return $"{facts.Title} ({facts.Id}, version {facts.Version}, {facts.Hash})";
        yield return facts.Says;
        yield return "";
        if (rule.IsTrial)
            yield return "On trial: asked only where a scope switches it on.";
        yield return rule.Scope == RuleScope.SeveralTeams
            ? $"Looks at the last {facts.WindowWeeks} weeks of all teams of a scope together, with {rule.PeopleFloor} people or more."
            : $"Looks at the last {facts.WindowWeeks} weeks of each team with {rule.PeopleFloor} people or more.";
        yield return "In the eight weeks after an event such as a reorganisation: " + rule.AroundEvents switch
        {
            AroundEvents.Mute => "says that it could not tell.",
            AroundEvents.Ignore => "takes no notice.",
            _ => "speaks, and names the event.",
        };
        yield return $"Counted: {facts.Counted}";
        yield return $"Seen clearly when: {facts.NoticedWhen}";
        yield return $"Seen on thin evidence when: {facts.HintWhen}";
        yield return facts.FalseAlarmRate is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"Seen clearly in at most {rate:P1} of simulated steady teams.")
            : "Not tried on simulated teams as it stands; 'productprocess rules trial' does that.";
        yield return "";
        yield return $"Why it might matter: {facts.Belief}";
        yield return $"What it protects: {facts.WhatItProtects}";
        yield return $"What would change our mind: {facts.WouldChangeOurMind}";
        yield return $"Good for: {facts.GoodFor}";
        yield return $"Not good for: {facts.NotGoodFor}";
        yield return $"A decision it could inform: {rule.DecisionItCouldInform}";
        foreach (var line in Section("Makes sense when", facts.MakesSenseWhen)
            .Concat(Section("Often goes with", facts.OftenGoesWith))
            .Concat(Section("Cannot see", facts.CannotSee))
            .Concat(Section("Ask the team", facts.AskTeam))
            .Concat(Section("Ask leaders", facts.AskLeaders))
            .Concat(Section("Try", facts.Try.Select(t => $"{t.Do} (watch: {t.Watch})")))
            .Concat(Section("Sources", facts.Sources.Select(s => $"{s.Title}, {s.Work}"))))
            yield return line;
        yield return "";
        yield return $"To be read again by {rule.ReviewBy:yyyy-MM-dd}.";
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines) =>
        ["", $"{title}:", .. lines.Select(line => $"  - {line}")];
}
