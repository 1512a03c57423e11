using System.Text.RegularExpressions;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>Reads what a seed is for: <c>kind: steady</c>, or <c>plants</c> with one rule and its teams or several.</summary>
internal static partial class PurposeReader
{
    private const string Steady = "steady";

    public static bool ReadSteady(SeedMap map)
    {
        if (map.OptionalText("kind") is not { } kind)
            return false;
        if (kind != Steady)
            map.Refuse("kind", $"'kind' has to be '{Steady}', not '{kind}'. A seed that plants a pattern says 'plants' instead.");
        return true;
    }

    public static IReadOnlyList<Planting> ReadPlants(SeedMap map) => [.. map.OneOrMore("plants").Select(ReadPlanting)];

    /// <summary>Whether what the seed is for and what its teams do go together.</summary>
    public static void Check(Seed seed, SeedMap map)
    {
        if (seed.IsSteady && seed.Plants.Count > 0)
            map.Refuse("kind", "A steady seed plants nothing. Leave out 'kind' or 'plants'.");
        var names = seed.Teams.Select(team => team.Name).ToHashSet(StringComparer.Ordinal);
        var planted = seed.Plants.SelectMany(planting => planting.Teams).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in planted.Where(team => !names.Contains(team)))
            map.Refuse("plants", $"'plants' names the team '{unknown}', which is not in this seed. {SeedMap.Hint(unknown, names)}");
        foreach (var twice in seed.Plants.GroupBy(planting => planting.Rule, StringComparer.Ordinal).Where(same => same.Count() > 1))
            map.Refuse("plants", $"'plants' names the rule '{twice.Key}' twice. Name all its teams in one line.");
        foreach (var team in seed.Teams.Where(team => team.HasStrengths && !planted.Contains(team.Name)))
            map.Refuse("teams", $"Team '{team.Name}' has a habit at three strengths, but 'plants' does not name it. Name it there, or write one number.");
    }

    private static Planting ReadPlanting(SeedMap map)
    {
        var rule = map.Text("rule");
        if (rule.Length > 0 && !RuleId().IsMatch(rule))
            map.Refuse("rule", $"'rule' has to be the id of a rule, such as one-person-teams, not '{rule}'.");
        var teams = map.Texts("teams");
        if (teams.Count == 0)
            map.Refuse("teams", "'teams' has to name at least one team.");
        map.Close();
        return new Planting(rule, teams);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex RuleId();
}
