using ProductProcess.Core.Work;

namespace ProductProcess.Core.Yaml;

/// <summary>What to write instead of a word that is not known.</summary>
internal static class Nearest
{
    /// <summary>"Did you mean 'x'?" when a known word is near, otherwise the known words themselves.</summary>
    public static string Suggest(string written, IEnumerable<string> known, string plural)
    {
        var words = known.Order(StringComparer.Ordinal).ToArray();
        if (Spelling.Nearest(written, words) is { } near)
            return $"Did you mean '{near}'?";
        return words.Length == 0 ? $"There are no {plural}." : $"The {plural} are: {string.Join(", ", words)}.";
    }
}
