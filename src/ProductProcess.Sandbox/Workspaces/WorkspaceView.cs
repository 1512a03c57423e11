using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>A workspace as of an instant: what was written later is absent, values are those of that moment.</summary>
public sealed class WorkspaceView
{
    private readonly Dictionary<long, ItemView> _byId;
    private readonly Dictionary<string, ItemView> _byKey;

    internal WorkspaceView(SimulatedWorkspace workspace, DateTimeOffset asOf)
    {
        Workspace = workspace;
        AsOf = asOf;
        At = asOf.ToUnixTimeMilliseconds();
        Items = [.. workspace.Items.Where(i => i.Created <= At).Select(i => new ItemView(i, At))];
        var boards = workspace.Teams.Select(t => t.BoardId).ToHashSet();
        Sprints = [.. workspace.Sprints.Where(s => s.Created <= At && boards.Contains(s.BoardId))];
        _byId = Items.ToDictionary(i => i.Item.Id);
        _byKey = Items.ToDictionary(i => i.Item.Key, StringComparer.OrdinalIgnoreCase);
        Links = [.. workspace.Links.Where(l => l.At <= At && Find(l.Item) is not null && Find(l.Other) is not null)];
        foreach (var part in Items.Where(i => i.Item.Type.Level == ItemLevel.Part))
            ParentOf(part)?.Add(part);
        foreach (var link in Links)
        {
            Find(link.Item)!.Add(link);
            Find(link.Other)!.Add(link);
        }
    }

    public SimulatedWorkspace Workspace { get; }

    public DateTimeOffset AsOf { get; }

    /// <summary><see cref="AsOf"/> in UTC milliseconds.</summary>
    public long At { get; }

    /// <summary>By id, which is by time of creation.</summary>
    public IReadOnlyList<ItemView> Items { get; }

    public IReadOnlyList<SimulatedSprint> Sprints { get; }

    public IReadOnlyList<SimulatedLink> Links { get; }

    public ItemView? Find(long id) => _byId.GetValueOrDefault(id);

    /// <summary>By id or by key, also by one that the item had before.</summary>
    public ItemView? Find(string idOrKey) =>
        long.TryParse(idOrKey, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Find(id)
        : _byKey.TryGetValue(idOrKey, out var item) ? item
        : Workspace.FormerKeys.TryGetValue(idOrKey, out var former) ? Find(former)
        : null;

    /// <summary>The key of an item that a history names, whether it is still shown or not.</summary>
    public string KeyOf(long id) => Find(id)?.Item.Key ?? Workspace.Unseen[id];

    public ItemView? ParentOf(ItemView item) => item.State.Parent is { } parent ? Find(parent) : null;
}
