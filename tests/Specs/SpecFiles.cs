namespace ProductProcess.Specs;

/// <summary>Where the vendors' descriptions and samples lie beside the tests.</summary>
internal static class SpecFiles
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "specs", name);

    /// <summary>A sample by its folder and name, e.g. <c>cloud/GET_rest_api_3_myself.200</c>.</summary>
    public static string Sample(string name) => File.ReadAllText(Path($"samples/{name}.json"));

    /// <summary>Samples of a folder, named as <see cref="Sample"/> wants them.</summary>
    public static IEnumerable<string> Samples(string folder) =>
        Directory.GetFiles(Path($"samples/{folder}"), "*.json").Select(f => $"{folder}/{System.IO.Path.GetFileNameWithoutExtension(f)}").Order(StringComparer.Ordinal);
}
