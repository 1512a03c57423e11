using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Run;

/// <summary>
/// What a briefing's figures mean: its rules, and the mappings under which they were asked. Another definition is
/// another briefing.
/// </summary>
internal static class Definition
{
    /// <summary>The hash of the rules; where a source has a mapping of its own, of both together.</summary>
    public static string Hash(RuleSet rules, IReadOnlyDictionary<string, WorkMapping> mappings)
    {
        var own = mappings.Where(mapping => mapping.Value.Hash.Length > 0)
            .OrderBy(mapping => mapping.Key, StringComparer.Ordinal)
            .Select(mapping => $"{mapping.Key} {mapping.Value.Hash}").ToArray();
        return own.Length == 0
            ? rules.Hash
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [rules.Hash, .. own]))))[..12];
    }
}
