using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear;

/// <summary>
/// Linear's uuids for a workspace's raw ids, and back: the same in every process. A number is hidden in its uuid; of a
/// text the uuid holds a fingerprint, and the way back is known for the texts of the workspace.
/// </summary>
public sealed class LinearIds
{
    private const ulong Mask = (1UL << 62) - 1;
    private const ulong TextFlag = 1UL << 61;
    private const ulong Factor = 0x1E3779B97F4A7C15;
    private static readonly ulong Inverse = InverseOf(Factor);

    private readonly Dictionary<ulong, string> _texts = [];

    public LinearIds(SimulatedWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        Know(workspace.Title);
        foreach (var person in workspace.People)
            Know(person.Id);
        foreach (var team in workspace.Teams)
        {
            Know(team.Id);
            foreach (var state in LinearStateKind.All)
                Know(state.RawOf(team.Id));
        }

        var sets = workspace.Items.Select(i => i.Initial.Labels)
            .Concat(workspace.Items.SelectMany(i => i.Entries).SelectMany(e => e.Changes).Where(c => c.Field == ChangeField.Labels).Select(c => c.To ?? ""));
        foreach (var label in sets.Distinct(StringComparer.Ordinal).SelectMany(IdSet.Members))
            Know(label);
    }

    public static string Of(LinearKind kind, string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return Of(kind, IsNumber(raw, out var number) ? (ulong)number : Fingerprint(raw));
    }

    public static string Of(LinearKind kind, long raw) => Of(kind, (ulong)raw);

    /// <summary>What a uuid stands for; null for one that is none of this workspace's.</summary>
    public (LinearKind Kind, string Raw)? Raw(string uuid)
    {
        if (!Guid.TryParseExact(uuid, "D", out var guid))
            return null;
        var bits = new UInt128(0, 0);
        foreach (var part in guid.ToByteArray(bigEndian: true))
            bits = (bits << 8) | part;
        var raw = unchecked(((ulong)bits & Mask) * Inverse) & Mask;
        foreach (var kind in Enum.GetValues<LinearKind>())
        {
            if (Of(kind, raw) == uuid)
                return (raw & TextFlag) == 0 ? (kind, raw.ToString(CultureInfo.InvariantCulture)) : _texts.TryGetValue(raw, out var text) ? (kind, text) : null;
        }

        return null;
    }

    private static string Of(LinearKind kind, ulong raw)
    {
        var low = unchecked(raw * Factor) & Mask;
        var high = Mix(raw + (((ulong)kind + 1) << 56));
        return new Guid(
            (uint)(high >> 32), (ushort)(high >> 16), (ushort)(0x4000 | (high & 0xFFF)),
            (byte)(0x80 | (low >> 56)), (byte)(low >> 48), (byte)(low >> 40), (byte)(low >> 32),
            (byte)(low >> 24), (byte)(low >> 16), (byte)(low >> 8), (byte)low).ToString();
    }

    private void Know(string text)
    {
        if (!IsNumber(text, out _))
            _texts[Fingerprint(text)] = text;
    }

    private static bool IsNumber(string raw, out long number) =>
        long.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out number) && raw.Length < 18 && (raw.Length == 1 || raw[0] != '0');

    /// <summary>FNV-1a, marked as that of a text.</summary>
    private static ulong Fingerprint(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return (hash & (TextFlag - 1)) | TextFlag;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>By Newton's method: each step doubles the bits that are right.</summary>
    private static ulong InverseOf(ulong odd)
    {
        var inverse = odd;
        for (var i = 0; i < 6; i++)
            inverse = unchecked(inverse * (2 - (odd * inverse)));
        return inverse & Mask;
    }
}
