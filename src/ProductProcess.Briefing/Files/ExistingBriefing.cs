using System.Text;
using System.Text.Json;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Files;

/// <summary>Tells whether a set that lies in the folder is the briefing at hand, made at another moment.</summary>
internal static class ExistingBriefing
{
    /// <summary>The facts of the set, when they are the same but for the moment of the run; otherwise null.</summary>
    public static async Task<Facts?> SameFactsAsync(BriefingNames names, Facts facts, CancellationToken cancellation)
    {
        if (!File.Exists(names.Facts)) return null;
        var bytes = await File.ReadAllBytesAsync(names.Facts, cancellation);
        try
        {
            var there = FactsJson.Read(bytes);
            var aligned = facts with { Run = facts.Run with { Started = there.Run.Started } };
            return FactsJson.Write(aligned).AsSpan().SequenceEqual(bytes) ? there : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>True where the file is missing or holds exactly this text.</summary>
    public static async Task<bool> FitsAsync(string path, string text, CancellationToken cancellation) =>
        !File.Exists(path) || await File.ReadAllTextAsync(path, Encoding.UTF8, cancellation) == text;
}
