using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>An item whose history is being written.</summary>
internal sealed class Draft(long id, string key, ItemType type, string title, long created, string reporter, ItemState initial)
{
    private readonly ItemState _initial = initial;

    public long Id { get; } = id;

    public string Key { get; } = key;

    public ItemType Type { get; } = type;

    public long Created { get; } = created;

    public string Reporter { get; } = reporter;

    public ItemState Now { get; set; } = initial;

    public List<ItemEntry> Entries { get; } = [];

    public List<ItemComment> Comments { get; } = [];

    /// <summary>When it was closed for good, as far as is known; the end of time otherwise.</summary>
    public long Closed => Now.Status == Workflow.Done.Id ? Entries[^1].At : long.MaxValue;

    public SimulatedItem Finish(SimulatedTeam team) => new()
    {
        Id = Id,
        Key = Key,
        Team = team,
        Type = Type,
        Title = title,
        Created = Created,
        Reporter = Reporter,
        Initial = _initial,
        Entries = [.. Entries],
        Comments = [.. Comments],
    };
}
