using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Which links are known at the end of the window, and what each column of links is to say.</summary>
internal sealed class LinkOracle(Oracle oracle, EffortOracle efforts)
{
    public IEnumerable<(string From, LinkKind Kind, string To)> All => oracle.World.Links
        .Where(l => (oracle.Item(l.From) ?? oracle.Item(l.To)) is not null && !(Made(l) >= oracle.End));

    /// <summary>Those listed: an end was open in the window, or it was made in it.</summary>
    public IEnumerable<(string From, LinkKind Kind, string To)> Rows =>
        All.Where(l => oracle.Within(Made(l)) || new[] { l.From, l.To }.Select(oracle.Item).Any(t => t is not null && IsOpen(t, oracle.Start)));

    public IReadOnlyDictionary<string, Func<(string From, LinkKind Kind, string To), object>> Columns =>
        new Dictionary<string, Func<(string From, LinkKind Kind, string To), object>>
        {
            ["kind"] = l => l.Kind.ToString().ToLowerInvariant(),
            ["cross_team"] = l => Oracle.Maybe(oracle.Item(l.From) is { } a && oracle.Item(l.To) is { } b ? Team(a) != Team(b) : null),
            ["other_outside"] = l => EffortOracle.Flag(oracle.Item(l.From) is null || oracle.Item(l.To) is null),
            ["joins_other_intent"] = l => Oracle.Maybe(Intent(l.From) is { } a && Intent(l.To) is { } b ? a != b : null),
            ["made_after_start"] = l => Oracle.Maybe(Made(l) is { } at && oracle.Item(l.To) is { } to ? at > StartOf(to) : null),
            ["made_in_window"] = l => Oracle.Maybe(Made(l) is { } at ? oracle.Within(at) : null),
            ["still_open"] = l => Oracle.Maybe(oracle.Item(l.From) is { } from ? IsOpen(from, oracle.End) : null),
        };

    public Tale Named((string From, LinkKind Kind, string To) link) => (oracle.Item(link.To) ?? oracle.Item(link.From))!;

    public string Team(Tale item) => oracle.Team(oracle.LeafOf(item) ?? item);

    public long? StartOf(Tale item) => item.Level == ItemLevel.Parent ? efforts.Started(item) : oracle.Started(oracle.LeafOf(item) ?? item);

    private bool IsOpen(Tale item, long instant) => oracle.Ending(item) is not { } end || end.From >= instant;

    private Tale? Intent(string key) => oracle.Item(key) is { } item ? efforts.IntentOf(item) : null;

    public long? Made((string From, LinkKind Kind, string To) link) => oracle.Item(link.From) is null || oracle.Item(link.To) is null ? null
        : new[] { (link.From, link.To), (link.To, link.From) }.SelectMany(ends => oracle.Item(ends.Item1)!.Moments
            .Where(m => m.Field == ChangeField.Link && m.To == $"{link.Kind.ToString().ToLowerInvariant()} {ends.Item2}"))
            .Max(m => (long?)m.At);
}
