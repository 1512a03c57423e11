namespace ProductProcess.App.Trial;

/// <summary>What a reader of a trial would stop at. Each remark holds at the cautious end of its range.</summary>
internal static class TrialRemarks
{
    /// <summary>A rule that is clear of teams which do not carry its pattern this often is worth a look.</summary>
    private const double Much = 0.02;

    /// <summary>Of teams that carry a pattern strongly, this many could be expected to be seen clearly.</summary>
    private const double Most = 0.8;

    /// <summary>A rule that can read fewer of the steady teams than this tells little about them.</summary>
    private const double Readable = 0.8;

    public static IEnumerable<string> Of(TriedRule rule)
    {
        foreach (var kind in rule.Kinds.Where(kind => kind.States.Clearly.Low >= Much))
            yield return $"**{rule.Id}** was seen clearly in {ShareText.Of(kind.States.Clearly)} of the teams of {kind.Seed}, where nothing is planted.";
        foreach (var one in rule.Planted.Where(one => !one.Carries.Contains(rule.Id) && one.States.Clearly.Low >= Much))
        {
            var carried = one.Carries.Count == 0 ? "which carry no pattern" : $"which carry {string.Join(" and ", one.Carries)}";
            yield return $"**{rule.Id}** was seen clearly in {ShareText.Of(one.States.Clearly)} of the teams of {one.Seed} ({one.Strength}), {carried}.";
        }

        foreach (var remark in OwnPattern(rule))
            yield return $"**{rule.Id}** {remark}";
        if (rule.Steady.Teams > 0 && rule.Steady.Read.High < Readable)
            yield return $"**{rule.Id}** could read only {ShareText.Of(rule.Steady.Read)} of the steady teams: the others had too little, or did not record what it needs.";
    }

    private static IEnumerable<string> OwnPattern(TriedRule rule)
    {
        var own = rule.Planted.Where(one => one.Carries.Contains(rule.Id)).ToList();
        if (own.Count == 0)
            yield return "has no seed that plants its pattern: whether it speaks when it could is not known.";
        foreach (var one in own.Where(one => one.Strength == "strong" && one.States.Clearly.High < Most))
            yield return $"was seen clearly in only {ShareText.Of(one.States.Clearly)} of the teams that carry it strongly ({one.Seed}).";
        foreach (var one in own.Where(one => one.Strength == "plain" && one.States.Spoke.High < Most))
            yield return $"spoke, clearly or on thin evidence, in only {ShareText.Of(one.States.Spoke)} of the teams that carry it plainly ({one.Seed}).";
        foreach (var one in own.Where(one => one.Strength == "weak" && one.States.Clearly.Low > Most))
            yield return $"was seen clearly in {ShareText.Of(one.States.Clearly)} of the teams that carry it weakly ({one.Seed}): what is called weak there may be plain.";
    }
}
