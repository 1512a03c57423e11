using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>The seeds that came along: the <c>*.yml</c> files of one folder, known by name.</summary>
public sealed class SeedCatalog
{
    private readonly SortedDictionary<string, string> _paths = new(StringComparer.Ordinal);

    public SeedCatalog()
        : this(Path.Combine(AppContext.BaseDirectory, "seeds"))
    {
    }

    public SeedCatalog(string folder)
    {
        Folder = folder;
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*.yml"))
            _paths[Path.GetFileNameWithoutExtension(path)] = path;
    }

    public string Folder { get; }

    public IReadOnlyCollection<string> Names => _paths.Keys;

    /// <exception cref="SeedException">There is no seed of that name, or it cannot be used.</exception>
    public Seed Load(string name, Strength strength = Strength.Plain)
    {
        if (_paths.TryGetValue(name, out var path))
            return SeedFile.Load(path, strength);
        if (_paths.Count == 0)
            throw new SeedException($"There is no seed '{name}': the folder {Folder} holds no *.yml file.");
        var near = Spelling.Nearest(name, _paths.Keys);
        var hint = near is null ? "" : $" Did you mean '{near}'?";
        throw new SeedException($"There is no seed '{name}'.{hint} Known seeds: {string.Join(", ", _paths.Keys)}.");
    }
}
