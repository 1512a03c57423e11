namespace ProductProcess.Sandbox.Workspaces;

/// <summary>One item as of an instant.</summary>
public sealed class ItemView
{
    private readonly List<ItemView> _parts = [];
    private readonly List<SimulatedLink> _links = [];

    internal ItemView(SimulatedItem item, long at)
    {
        Item = item;
        State = item.Initial;
        Updated = item.Created;
        foreach (var entry in item.Entries)
        {
            if (entry.At > at)
                break;
            Entries++;
            Updated = Math.Max(Updated, entry.At);
            foreach (var change in entry.Changes)
                State = State.With(change.Field, change.To);
        }

        foreach (var comment in item.Comments)
        {
            if (comment.At > at)
                break;
            Comments++;
            Updated = Math.Max(Updated, comment.At);
        }
    }

    public SimulatedItem Item { get; }

    public ItemState State { get; }

    /// <summary>UTC milliseconds of the last thing that happened to it.</summary>
    public long Updated { get; }

    /// <summary>How many of the item's entries lie before the instant.</summary>
    public int Entries { get; }

    public int Comments { get; }

    /// <summary>Its sub-tasks.</summary>
    public IReadOnlyList<ItemView> Parts => _parts;

    /// <summary>The links at either end of which it stands.</summary>
    public IReadOnlyList<SimulatedLink> Links => _links;

    internal void Add(ItemView part) => _parts.Add(part);

    internal void Add(SimulatedLink link) => _links.Add(link);
}
