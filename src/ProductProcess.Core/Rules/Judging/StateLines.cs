namespace ProductProcess.Core.Rules.Judging;

/// <summary>The lines by which <see cref="StateJudge"/> decides, in words; the first that holds decides.</summary>
internal static class StateLines
{
    public const string NotRecorded = "A need of the rule is used by under a tenth of the items.";
    public const string FewTeams = "The rule looks at several teams together, and fewer than two have items.";
    public const string FewPeople = "Fewer people were active than the rule's floor.";
    public const string GuardBelow = "A measure that guards the others is below its 'at least'.";
    public const string Noticed = "'noticed_when' holds, and its measures rest on enough rows.";
    public const string Thin = "'noticed_when' holds, but rests on thin evidence.";
    public const string Hint = "'hint_when' holds.";
    public const string RuledOut = "Wherever in their ranges the measures may be, no condition holds.";
    public const string Missing = "No condition holds for sure, and a measure that it names is missing.";
    public const string Muted = "It would speak, but an event just before explains a lot, and the rule is muted around events.";
    public const string Unclear = "The ranges reach to both sides of what the conditions ask for.";
}
