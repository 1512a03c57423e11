using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>
/// Decides the state of a rule for one team, or for several together. The first line that holds decides:
/// <list type="number">
/// <item>not recorded: a need is used by under a tenth of the items;</item>
/// <item>too few: a rule that looks at several teams together finds items in fewer than two;</item>
/// <item>too few: fewer people than the rule's floor;</item>
/// <item>too few: a measure that no condition names (it is there to guard the others) is below its "at least";</item>
/// <item>noticed: "noticed_when" holds as written, every measure it names covers four fifths of its rows, and every
/// share it names rests on twenty rows (or on what its "clear_from" says); where only the last two fail: hint;</item>
/// <item>hint: "hint_when" holds as written;</item>
/// <item>quiet: both conditions are false wherever in their ranges the measures may be;</item>
/// <item>too few: a measure that a condition names has no value or is below its "at least";</item>
/// <item>unclear.</item>
/// </list>
/// After an event, a rule that is muted around events is unclear where it would speak. A measure below its "at least" does not take part in conditions: it is missing. Quiet comes before the second "too
/// few", because what is missing cannot matter where the rest already rules the pattern out: a team with hardly any ad
/// hoc work is not "too few to read" for having too few ad hoc items to say who asked for them.
/// </summary>
internal static class StateJudge
{
    public const double LeastCoverage = 0.8;

    /// <summary>Fewer teams than this are not several.</summary>
    public const int LeastTeams = 2;

    public static Judgement Judge(Rule rule, Subject subject, Readings readings)
    {
        var judgement = Read(rule, subject, readings);
        if (subject.Events.Count == 0 || rule.AroundEvents == AroundEvents.Ignore
            || judgement.State is FindingState.NotRecorded or FindingState.TooFew)
            return judgement;
        if (rule.AroundEvents == AroundEvents.Annotate)
            return judgement with { Notes = [.. subject.Events.Select(EventSentence.Note)] };
        // The last one decides from when on the rule is read again.
        return judgement.State is FindingState.Noticed or FindingState.Hint
            ? new Judgement(FindingState.Unclear, judgement.Because.Prepend(EventSentence.Muted(subject.Events[^1])), StateLines.Muted)
            : judgement;
    }

    private static Judgement Read(Rule rule, Subject subject, Readings readings)
    {
        if (NotRecorded(subject) is { } notRecorded)
            return notRecorded;
        if (TooFew(rule, subject, readings) is { } tooFew)
            return tooFew;

        var named = Named(rule);
        var figures = named.Select(name => Sentence.Figures(readings.Now[name]));
        if (rule.NoticedWhen.Judge(readings, View.AsWritten) == Kleene.Yes)
        {
            var thin = Thin(rule, readings);
            return thin.Count == 0
                ? new Judgement(FindingState.Noticed, figures.Append("This meets the rule's condition at the cautious end of the ranges it names."), StateLines.Noticed)
                : new Judgement(FindingState.Hint, figures.Concat(thin), StateLines.Thin);
        }

        if (rule.HintWhen?.Judge(readings, View.AsWritten) == Kleene.Yes)
            return new Judgement(FindingState.Hint, figures.Append("The figures point that way; the cautious end of their ranges does not reach what the rule asks for."), StateLines.Hint);
        if (IsRuledOut(rule.NoticedWhen, readings) && (rule.HintWhen is null || IsRuledOut(rule.HintWhen, readings)))
            return new Judgement(FindingState.Quiet, figures.Append("Anywhere in these ranges, this is not what the rule looks for."), StateLines.RuledOut);

        var missing = named.Select(name => readings.Now[name]).Where(Readings.IsMissing).Select(Sentence.Missing).ToList();
        return missing.Count > 0
            ? new Judgement(FindingState.TooFew, missing, StateLines.Missing)
            : new Judgement(FindingState.Unclear, figures.Concat(Compared(rule, readings)).Append("The ranges reach to both sides of what the rule asks for."), StateLines.Unclear);
    }

    /// <summary>Names of all measures in conditions, in the order in which they are named.</summary>
    private static List<string> Named(Rule rule) =>
        [.. rule.NoticedWhen.Named.Concat(rule.HintWhen?.Named ?? []).Distinct()];

    private static Judgement? NotRecorded(Subject subject)
    {
        var because = subject.NeedsUsed.Where(need => need.Used < Needs.LeastShare)
            .Select(need => $"Not recorded here: {Needs.All[need.Need]} ({Sentence.Used(need.Used)}).")
            .ToList();
        return because.Count > 0 ? new Judgement(FindingState.NotRecorded, because, StateLines.NotRecorded) : null;
    }

    private static Judgement? TooFew(Rule rule, Subject subject, Readings readings)
    {
        if (subject.Teams < LeastTeams)
        {
            var had = subject.Teams == 0 ? "none" : "one";
            return new Judgement(
                FindingState.TooFew,
                [$"Looks at several teams together: needs two with items in these {rule.WindowWeeks} weeks, had {had}."],
                StateLines.FewTeams);
        }

        if (subject.People < rule.PeopleFloor)
        {
            return new Judgement(
                FindingState.TooFew,
                [$"Needs {rule.PeopleFloor} people active in these {rule.WindowWeeks} weeks, had {subject.People}."],
                StateLines.FewPeople);
        }

        var named = Named(rule);
        var guards = rule.Measures.Where(plan => !named.Contains(plan.Name)).Select(plan => readings.Now[plan.Name])
            .Where(measure => measure.N < measure.AtLeast).Select(Sentence.Missing).ToList();
        return guards.Count > 0 ? new Judgement(FindingState.TooFew, guards, StateLines.GuardBelow) : null;
    }

    private static bool IsRuledOut(Condition condition, Readings readings) =>
        condition.Judge(readings, View.AnywhereInRange) == Kleene.No;

    /// <summary>Why what was noticed rests on thin evidence; nothing where it does not.</summary>
    private static List<string> Thin(Rule rule, Readings readings)
    {
        var thin = new List<string>();
        foreach (var name in rule.NoticedWhen.Named)
        {
            var measure = readings.Now[name];
            var clearFrom = rule.Measures.First(plan => plan.Name == name).ClearFrom;
            if (measure.Coverage < LeastCoverage)
                thin.Add($"{Sentence.Begin(measure.Says)}: only {Figures.Percent(measure.Coverage)} of the rows have the values needed.");
            if (measure.Kind == "share" && measure.N < clearFrom)
                thin.Add($"{Sentence.Begin(measure.Says)}: rests on {measure.N}; from {clearFrom} on it counts as clear.");
        }

        return thin;
    }

    private static IEnumerable<string> Compared(Rule rule, Readings readings) =>
        rule.NoticedWhen.Uses.Concat(rule.HintWhen?.Uses ?? []).Where(use => use.Before).Select(use => use.Name).Distinct()
            .Select(name => readings.Before[name])
            .Select(measure => "In the weeks before: " + (Readings.IsMissing(measure) ? Sentence.Missing(measure) : Sentence.Figures(measure)));
}
