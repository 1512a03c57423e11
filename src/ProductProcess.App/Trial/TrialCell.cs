using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Trial;

/// <summary>
/// One organisation at one strength: what is drawn again and again. Its teams fall into groups by the rules whose pattern
/// they carry, because a rule is to speak of some and not of others.
/// </summary>
internal sealed class TrialCell
{
    private readonly Dictionary<string, int> _groups;
    private readonly int _whole;

    public TrialCell(Seed seed, Strength strength)
    {
        (Seed, Strength, StrengthWord) = (seed, strength, strength.ToString().ToLowerInvariant());
        var teams = seed.Teams.Select(team => (team.Name, Carries: Carried(seed, planting => planting.Teams.Contains(team.Name)))).ToList();
        var whole = Carried(seed, _ => true);
        Groups = [.. teams.Select(team => team.Carries).Append(whole).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];
        _groups = teams.ToDictionary(team => team.Name, team => IndexOf(team.Carries), StringComparer.Ordinal);
        _whole = IndexOf(whole);
    }

    public Seed Seed { get; }

    public Strength Strength { get; }

    /// <summary>Each group by the rules its teams carry: ids in order, joined by blanks; empty for those that carry none.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>For example <c>one-person-teams weak</c>.</summary>
    public string Name => $"{Seed.Name} {StrengthWord}";

    public string StrengthWord { get; }

    /// <summary>The group of a team; of what is said about all teams together where the name is none of theirs.</summary>
    public int GroupOf(string team) => _groups.GetValueOrDefault(team, _whole);

    private static string Carried(Seed seed, Func<Planting, bool> by) =>
        string.Join(' ', seed.Plants.Where(by).Select(planting => planting.Rule).Order(StringComparer.Ordinal));

    private int IndexOf(string group) => Groups.Index().First(pair => pair.Item == group).Index;
}
