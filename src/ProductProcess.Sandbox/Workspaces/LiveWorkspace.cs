using System.Collections.Immutable;
using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Workspaces;

/// <summary>
/// A workspace while it is served: time goes on in it, and it is edited. What is done, is done at <see cref="AsOf"/> and
/// shows at once, except in a search index that lags. Safe to use from any thread.
/// </summary>
public sealed class LiveWorkspace
{
    private readonly Lock _gate = new();
    private readonly SimulatedWorkspace _whole;
    private WorkspaceEdits _edits = new();
    private SimulatedWorkspace _edited;
    private DateTimeOffset _asOf;
    private ImmutableDictionary<long, TimeSpan> _lags = ImmutableDictionary<long, TimeSpan>.Empty;
    private TimeSpan _lag;
    private LiveMoment? _now;
    private int _requests;
    private int _every;
    private TimeSpan _step;

    public LiveWorkspace(SimulatedWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        _whole = _edited = workspace;
        _asOf = workspace.Until;
    }

    /// <summary>What lies later does not exist yet. Begins at the end of the simulation.</summary>
    public DateTimeOffset AsOf
    {
        get => Locked(() => _asOf);
        set => Change(() => _asOf = value);
    }

    /// <summary>How long it takes until search knows what happened.</summary>
    public TimeSpan IndexLag
    {
        get => Locked(() => _lag);
        set => Change(() => _lag = value);
    }

    public LiveMoment Now => Locked(() => _now ??= Take());

    /// <summary>The records that a full read gives at this moment, ids and values included.</summary>
    /// <param name="source">The first part of every id.</param>
    public WorkLog ToWorkLog(string source) => new WorkLogRecords(source, Now.View).Build();

    /// <summary>For one item, a lag of its own.</summary>
    public void LagIndex(long item, TimeSpan lag) => Change(() => _lags = _lags.SetItem(item, lag));

    /// <summary>After each so many requests time moves on, so that the workspace changes under a walk. 0 requests: no longer.</summary>
    public void AdvanceEvery(int requests, TimeSpan by) => Change(() => (_every, _step, _requests) = (requests, by, 0));

    /// <summary>The item and its sub-tasks are gone.</summary>
    public void Delete(long item) => Edit(e => e with { Deleted = e.Deleted.Union(WithParts(item)) });

    /// <summary>The item and its sub-tasks go to another project: new keys, the same ids, an entry in their histories.</summary>
    public void Move(long item, string projectKey) => Edit(e => WithParts(item).Aggregate(e, (edits, id) => Moved(edits, id, Project(projectKey))));

    /// <summary>A security level keeps the item from the account. Nothing else about it changes.</summary>
    public void Restrict(long item) => Edit(e => e with { Restricted = e.Restricted.Add(item) });

    public void Unrestrict(long item) => Edit(e => e with { Restricted = e.Restricted.Remove(item) });

    /// <summary>Puts one item away: search finds it no longer, but it can be read.</summary>
    public void Archive(long item) => Edit(e => e with { Archived = e.Archived.SetItem(item, At) });

    public void Unarchive(long item) => Edit(e => e with { Archived = e.Archived.Remove(item) });

    /// <summary>The account may no longer browse the project.</summary>
    public void Hide(string projectKey) => Edit(e => e with { Hidden = e.Hidden.Add(Project(projectKey).ProjectId) });

    public void Show(string projectKey) => Edit(e => e with { Hidden = e.Hidden.Remove(Project(projectKey).ProjectId) });

    public void Archive(string projectKey) => Close(projectKey, ProjectState.Archived);

    /// <summary>Puts the project into the bin.</summary>
    public void Trash(string projectKey) => Close(projectKey, ProjectState.Deleted);

    /// <summary>Out of the archive or the bin.</summary>
    public void Restore(string projectKey) => Edit(e => e with { Closed = e.Closed.Remove(Project(projectKey).ProjectId) });

    /// <summary>All its items get new keys; the old ones still lead to them. No item counts as updated.</summary>
    public void RenameProject(string projectKey, string newKey) => Edit(e =>
    {
        var project = Project(projectKey).ProjectId;
        return e with { Keys = e.Keys.SetItem(project, e.Keys.GetValueOrDefault(project, []).Add(newKey)) };
    });

    public void RenameStatus(string id, string name) => Edit(e => e with { Statuses = e.Statuses.Add(new StatusRenaming(id, At, name)) });

    public void RenameSprint(string id, string name) => Edit(e => e with { Sprints = e.Sprints.SetItem(id, name) });

    /// <summary>A request came in: time may move on.</summary>
    internal void CountRequest()
    {
        lock (_gate)
        {
            if (_every <= 0 || ++_requests % _every != 0)
                return;
            _asOf += _step;
            _now = null;
        }
    }

    private long At => _asOf.ToUnixTimeMilliseconds();

    private void Close(string projectKey, ProjectState state) => Edit(e => e with { Closed = e.Closed.SetItem(Project(projectKey).ProjectId, state) });

    private WorkspaceEdits Moved(WorkspaceEdits edits, long id, SimulatedTeam to)
    {
        var item = _edited.Items.First(i => i.Id == id);
        var taken = _whole.Items.Where(i => i.Team.ProjectId == to.ProjectId).Select(i => i.Key)
            .Concat(edits.Moves.Where(m => m.ProjectId == to.ProjectId).Select(m => m.Key));
        var key = $"{to.Key}-{taken.Select(WorkspaceEdits.Number).DefaultIfEmpty().Max() + 1}";
        var entry = new ItemEntry(
            _whole.Items.SelectMany(i => i.Entries).Select(e => e.Id).DefaultIfEmpty().Max() + edits.Moves.Count + 1,
            At,
            item.Reporter,
            [new FieldChange(ChangeField.Project, item.Team.ProjectId, to.ProjectId), new FieldChange(ChangeField.Key, item.Key, key)]);
        return edits with { Moves = edits.Moves.Add(new ItemMove(id, to.ProjectId, key, entry)) };
    }

    /// <exception cref="ArgumentException">There is no such item, or it is not shown any more.</exception>
    private long[] WithParts(long id)
    {
        var view = (_now ??= Take()).View;
        var item = view.Find(id) ?? throw new ArgumentException($"There is no item {id} as of {_asOf:u}.", nameof(id));
        return [id, .. item.Parts.Select(p => p.Item.Id)];
    }

    private SimulatedTeam Project(string key)
    {
        var teams = _whole.Teams.Select(t => _edits.Keys.TryGetValue(t.ProjectId, out var keys) ? t with { Key = keys[^1] } : t);
        return teams.FirstOrDefault(t => t.Key == key) ?? throw new ArgumentException($"There is no project {key}.", nameof(key));
    }

    private void Edit(Func<WorkspaceEdits, WorkspaceEdits> edit) => Change(() =>
    {
        _edits = edit(_edits);
        _edited = _edits.Apply(_whole);
    });

    private LiveMoment Take()
    {
        var view = _edited.At(_asOf);
        var asIs = _lag == TimeSpan.Zero && _lags.IsEmpty && _edits.Archived.IsEmpty;
        return new LiveMoment(view, asIs ? view.Items : [.. view.Items.Select(i => Indexed(i, view.At)).OfType<ItemView>()]);
    }

    /// <summary>The item as the index knows it; null while it does not.</summary>
    private ItemView? Indexed(ItemView item, long at)
    {
        if (_edits.Archived.ContainsKey(item.Item.Id))
            return null;
        var known = at - (long)_lags.GetValueOrDefault(item.Item.Id, _lag).TotalMilliseconds;
        if (item.Updated <= known)
            return item;
        return item.Item.Created <= known ? new ItemView(item.Item, known) : null;
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            _now = null;
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_gate)
            return read();
    }
}
