using ProductProcess.Core.Mapping;

namespace ProductProcess.App.Settings;

/// <summary>Reads mapping files from disk.</summary>
internal static class MappingFiles
{
    /// <summary>The mappings of those sources that name a file, by name of source.</summary>
    /// <exception cref="SettingsException">Files that are missing or hold errors; everything at once.</exception>
    public static IReadOnlyDictionary<string, WorkMapping> Load(IEnumerable<(string Source, string? File)> sources)
    {
        var mappings = new Dictionary<string, WorkMapping>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (source, path) in sources)
        {
            if (path is null)
                continue;
            try
            {
                var file = Read(path);
                faults.AddRange(file.Problems.Select(problem => problem.ToString()));
                if (file.Mapping is { } mapping)
                    mappings[source] = mapping;
            }
            catch (SettingsException fault)
            {
                faults.AddRange(fault.Faults.Select(text => $"Sources:{source}: {text}"));
            }
        }

        return faults.Count == 0 ? mappings : throw new SettingsException(faults);
    }

    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static MappingFile Read(string path)
    {
        if (!File.Exists(path))
            throw new SettingsException([$"{path}: there is no such mapping file. 'productprocess map suggest' writes one to begin with."]);
        try
        {
            return MappingFile.Read(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{path}: the mapping file cannot be read: {e.Message}"]);
        }
    }
}
