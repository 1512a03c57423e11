using System.Collections.Frozen;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules;

/// <summary>The frames and columns that rules may use, found by name.</summary>
public sealed class RuleWords
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, ColumnInfo>> _frames;

    /// <exception cref="ArgumentException">Two columns of one frame have the same id.</exception>
    public RuleWords(IEnumerable<ColumnInfo> columns) =>
        _frames = columns.GroupBy(column => column.Frame, StringComparer.Ordinal).ToFrozenDictionary(
            frame => frame.Key,
            frame => frame.ToDictionary(column => column.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);

    public IEnumerable<string> Frames => _frames.Keys;

    public bool HasFrame(string frame) => _frames.ContainsKey(frame);

    public ColumnInfo? Find(string frame, string column) =>
        _frames.GetValueOrDefault(frame)?.GetValueOrDefault(column);

    public IEnumerable<string> ColumnsOf(string frame) => _frames.GetValueOrDefault(frame)?.Keys ?? [];

    /// <summary>What one row of a frame is called in plain words, for "needs 40 items, had 12".</summary>
    public static string Rows(string frame) => frame switch
    {
        "leaves" => "items",
        "parents" => "larger efforts",
        _ => frame,
    };

    /// <summary>What the rows of a frame hang together by, see <see cref="Core.Frames.Frame.Block"/>.</summary>
    public static string Blocks(string frame) => frame switch
    {
        "leaves" => "larger efforts",
        "days" or "weeks" => "weeks",
        _ when frame.Contains(" by ", StringComparison.Ordinal) => "groups",
        _ => Rows(frame),
    };
}
