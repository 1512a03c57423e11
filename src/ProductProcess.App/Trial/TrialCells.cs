using ProductProcess.App.Settings;
using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.App.Trial;

/// <summary>Everything that a trial draws: each steady seed, and each planted one at each of its strengths.</summary>
internal static class TrialCells
{
    /// <exception cref="SeedException">A seed cannot be used.</exception>
    /// <exception cref="SettingsException">No seed is steady.</exception>
    public static IReadOnlyList<TrialCell> Of(SeedCatalog catalog)
    {
        var cells = catalog.Names.SelectMany(name => OfSeed(catalog, name)).ToList();
        return cells.Exists(cell => cell.Seed.IsSteady)
            ? cells
            : throw new SettingsException([$"The folder {catalog.Folder} holds no seed of 'kind: steady': a trial needs one."]);
    }

    private static IEnumerable<TrialCell> OfSeed(SeedCatalog catalog, string name)
    {
        var plain = catalog.Load(name);
        if (!plain.IsSteady && plain.Plants.Count == 0)
            return [];
        return plain.HasStrengths
            ? Enum.GetValues<Strength>().Select(strength => new TrialCell(catalog.Load(name, strength), strength))
            : [new TrialCell(plain, Strength.Plain)];
    }
}
