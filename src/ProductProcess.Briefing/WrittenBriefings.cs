using System.Text.Json;
using ProductProcess.Briefing.Files;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing;

/// <summary>The briefings that lie in a folder already.</summary>
public static class WrittenBriefings
{
    /// <summary>
    /// The facts file of the first revision that fits, as a full path; null where there is none. A facts file is put in
    /// place last: where there is one, its whole set is there.
    /// </summary>
    /// <param name="folder">Folder of the briefings.</param>
    /// <param name="scope">Id of the scope.</param>
    /// <param name="period">Label of the period.</param>
    /// <param name="fits">Whether these are the facts looked for.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<string?> FindAsync(
        string folder, string scope, string period, Func<Facts, bool> fits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fits);
        for (var names = BriefingNames.First(folder, scope, period); names.All.Any(File.Exists); names = names with { Revision = names.Revision + 1 })
        {
            if (File.Exists(names.Facts) && await ReadAsync(names.Facts, cancellation) is { } facts && fits(facts))
                return names.Facts;
        }

        return null;
    }

    private static async Task<Facts?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return FactsJson.Read(await File.ReadAllBytesAsync(path, cancellation));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
