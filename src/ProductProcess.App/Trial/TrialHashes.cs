using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Rules;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Trial;

/// <summary>What a trial rests on, as hashes of 12 hex digits.</summary>
internal static class TrialHashes
{
    /// <summary>Of the programs that simulate, count and judge: another build may draw something else.</summary>
    public static string Simulation { get; } = Short(
        typeof(Simulation).Module.ModuleVersionId.ToString(),
        typeof(Rule).Module.ModuleVersionId.ToString(),
        typeof(TrialHashes).Module.ModuleVersionId.ToString());

    /// <summary>Of the files of all seeds that are drawn.</summary>
    public static string Seeds(IReadOnlyList<TrialCell> cells) =>
        Short([.. cells.Select(cell => $"{cell.Name} {cell.Seed.Hash}")]);

    private static string Short(params string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..12];
}
