using System.Security.Cryptography;
using System.Text;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// What the words of one tracker mean here. The store keeps what the tracker said; this is applied when a log is read
/// (<see cref="MappedLog"/>), so changing it needs no new download. Without any entry it gives the defaults.
/// </summary>
public sealed record WorkMapping
{
    public static WorkMapping Default { get; } = new();

    public IReadOnlyList<StatusMapping> Statuses { get; init; } = [];

    public IReadOnlyList<TypeMapping> Types { get; init; } = [];

    /// <summary>Kinds by label, for items whose type does not say.</summary>
    public IReadOnlyList<LabelKind> KindLabels { get; init; } = [];

    public TeamMapping Teams { get; init; } = TeamMapping.Default;

    public RequesterMapping Requesters { get; init; } = RequesterMapping.Default;

    /// <summary>What counts as planned on the roadmap; null where nobody said.</summary>
    public RoadmapMapping? Roadmap { get; init; }

    public IReadOnlyList<PriorityMapping> Priorities { get; init; } = [];

    /// <summary>Over everything it says, in any order of the file: 12 hex digits, empty for one that says nothing.</summary>
    public string Hash
    {
        get
        {
            var lines = MappingLines.Of(this).Order(StringComparer.Ordinal).ToArray();
            return lines.Length == 0
                ? ""
                : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..12];
        }
    }
}
