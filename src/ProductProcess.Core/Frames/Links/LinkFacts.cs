using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Links;

/// <summary>
/// The links with an end in the scope, as far as they are known at the end of the window. Trackers keep the links there
/// are now: one that was cut since is not among them, one known to be made after the window is left out, and one that
/// nobody dated counts as made before it.
/// </summary>
internal sealed class LinkFacts
{
    private readonly WindowView _view;
    private readonly List<(int Item, int Other, LinkKind Kind, long Made)> _links = [];
    private readonly Dictionary<int, List<(int Other, LinkKind Kind)>> _linked = [];
    private readonly Dictionary<int, int> _inbound = [];

    public LinkFacts(WindowView view)
    {
        _view = view;
        var (history, table) = (view.History, view.History.Log.Links);
        for (var link = 0; link < table.Count; link++)
        {
            var (item, other, kind) = (history.IndexOf(table.Item[link]), history.IndexOf(table.Other[link]), (LinkKind)table.Kind[link]);
            if (item < 0 && other < 0)
                continue;
            var made = item < 0 || other < 0 ? Milestones.Never : view.LinkChanges.Made(item, other, kind);
            if (made == Milestones.Never || made < view.End)
                Add(item, other, kind, made);
        }
    }

    public int Count => _links.Count;

    /// <summary>The item a link goes out from ("A blocks B": A); -1 outside the scope.</summary>
    public int From(int link) => _links[link].Item;

    /// <summary>The item it leads to; -1 outside the scope.</summary>
    public int To(int link) => _links[link].Other;

    public LinkKind Kind(int link) => _links[link].Kind;

    /// <summary>When it was made; <see cref="Milestones.Never"/> where nobody recorded it.</summary>
    public long Made(int link) => _links[link].Made;

    /// <summary>The item by which a link is named: the one it leads to, in the scope; otherwise the other.</summary>
    public int Named(int link) => _links[link].Other >= 0 ? _links[link].Other : _links[link].Item;

    /// <summary>Items of the scope linked to an item, whichever way, with the kind of the link.</summary>
    public IReadOnlyList<(int Other, LinkKind Kind)> Linked(int item) => _linked.TryGetValue(item, out var others) ? others : [];

    /// <summary>Items of the scope linked to an item, each once.</summary>
    public IEnumerable<int> Neighbours(int item) => Linked(item).Select(link => link.Other).Distinct();

    /// <summary>
    /// Links by which an item of another team, or one outside the scope, blocks a parent, a leaf of it or a part of one.
    /// </summary>
    public int Inbound(int parent) => _inbound.GetValueOrDefault(parent);

    /// <summary>Whether the ends belong to two teams; null where a team is not known.</summary>
    public bool? IsCrossTeam(int link)
    {
        var (from, to) = (TeamOf(From(link)), TeamOf(To(link)));
        return from == 0 || to == 0 ? null : from != to;
    }

    /// <summary>Whether an end was neither done nor cancelled at some time of the window, or the link was made in it.</summary>
    public bool Touches(int link) => IsOpen(From(link), _view.Start) || IsOpen(To(link), _view.Start) || _view.Holds(Made(link));

    /// <summary>Whether an item of the scope had not ended before an instant.</summary>
    public bool IsOpen(int item, long instant) => item >= 0 && _view.History.Milestones.Ended[item] >= instant;

    private void Add(int item, int other, LinkKind kind, long made)
    {
        _links.Add((item, other, kind, made));
        Note(item, other, kind);
        Note(other, item, kind);
        if (kind != LinkKind.Blocks || other < 0 || (item >= 0 && IsCrossTeam(_links.Count - 1) != true))
            return;
        var leaf = _view.Family.LeafOf[other];
        var parent = leaf >= 0 ? _view.Family.ParentOf[leaf] : other;
        if (parent >= 0)
            _inbound[parent] = _inbound.GetValueOrDefault(parent) + 1;
    }

    private void Note(int item, int other, LinkKind kind)
    {
        if (item < 0 || other < 0)
            return;
        if (!_linked.TryGetValue(item, out var others))
            _linked[item] = others = [];
        others.Add((other, kind));
    }

    private int TeamOf(int item) => item < 0 ? 0 : _view.TeamOf(item);
}
