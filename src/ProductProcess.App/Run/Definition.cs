using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;

namespace ProductProcess.App.Run;

/// <summary>
/// What a briefing's figures mean: its rules, the mappings under which they were asked, and the events that were
/// entered. Another definition is another briefing.
/// </summary>
internal static class Definition
{
    /// <summary>The hash of the rules; where a source has a mapping of its own, or events were entered, of all together.</summary>
    public static string Hash(RuleSet rules, IReadOnlyDictionary<string, WorkMapping> mappings, IReadOnlyList<EnteredEvent> events)
    {
        var own = mappings.Where(mapping => mapping.Value.Hash.Length > 0)
            .OrderBy(mapping => mapping.Key, StringComparer.Ordinal)
            .Select(mapping => $"{mapping.Key} {mapping.Value.Hash}")
            .Concat(events.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.On:O} {one.What} {one.Team}")).Order(StringComparer.Ordinal))
            .ToArray();
        return own.Length == 0
            ? rules.Hash
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [rules.Hash, .. own]))))[..12];
    }
}
