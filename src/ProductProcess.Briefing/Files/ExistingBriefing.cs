using System.Text;
using System.Text.Json;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Files;

/// <summary>Tells whether a set that lies in the folder is the briefing at hand, made at another moment.</summary>
internal static class ExistingBriefing
{
    /// <summary>
    /// The facts of the set, when they are the same but for the moments of the reading before it;
    /// otherwise null. Asking a tracker again that has nothing new makes no new briefing.
    /// </summary>
    public static async Task<Facts?> SameFactsAsync(BriefingNames names, Facts facts, CancellationToken cancellation)
    {
        if (!File.Exists(names.Facts)) return null;
        var bytes = await File.ReadAllBytesAsync(names.Facts, cancellation);
        try
        {
            var there = FactsJson.Read(bytes);
            var aligned = facts with { Sources = [.. facts.Sources.Select(source => ReadAsIn(there, source))] };
            return FactsJson.Write(aligned).AsSpan().SequenceEqual(bytes) ? there : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SourceFacts ReadAsIn(Facts there, SourceFacts source) =>
        there.Sources.FirstOrDefault(other => other.Name == source.Name) is { ReadAt: not null } before && source.ReadAt is not null
            ? source with { ReadAt = before.ReadAt }
            : source;

    /// <summary>True where the file is missing or holds exactly this text.</summary>
    public static async Task<bool> FitsAsync(string path, string text, CancellationToken cancellation) =>
        !File.Exists(path) || await File.ReadAllTextAsync(path, Encoding.UTF8, cancellation) == text;
}
