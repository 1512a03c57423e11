using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// Walks a history from now back to the beginning, for what a row tells only half: of labels it tells what came and went, not which
/// there were; and what an issue hangs under is its parent issue or else its project, which change separately.
/// </summary>
internal sealed class LinearBackwards
{
    private readonly LinearIds _ids;
    private readonly LinearKnown _known;
    private HashSet<string> _labels;
    private string? _parent;
    private string? _project;

    public LinearBackwards(LinearIssue issue, LinearIds ids, LinearKnown known)
    {
        _ids = ids;
        _known = known;
        _labels = [.. issue.LabelIds ?? []];
        _parent = issue.Parent?.Id;
        _project = issue.Project?.Id;
    }

    /// <summary>What the row changed of labels and parent. Call with the youngest row first.</summary>
    public IEnumerable<Change> Of(LinearHistory row)
    {
        if (row.AddedLabelIds is { Count: > 0 } || row.RemovedLabelIds is { Count: > 0 })
            yield return Labels(row.AddedLabelIds ?? [], row.RemovedLabelIds ?? []);
        if (row.FromParentId != row.ToParentId || row.FromProjectId != row.ToProjectId)
            yield return Parent(row);
    }

    public static string? LabelSet(IEnumerable<string> rawIds, LinearIds ids, LinearKnown known)
    {
        var set = IdSet.Of(rawIds.Select(raw => ids.Label(known.Labels.GetValueOrDefault(raw, raw))));
        return set.Length == 0 ? null : set;
    }

    private Change Labels(IReadOnlyList<string> added, IReadOnlyList<string> removed)
    {
        var before = new HashSet<string>(_labels.Except(added), StringComparer.Ordinal);
        before.UnionWith(removed);
        var change = new Change(ChangeField.Labels, "labels", LabelSet(before, _ids, _known), LabelSet(_labels, _ids, _known));
        _labels = before;
        return change.From == change.To ? new Change(ChangeField.Other, "labels", null, null) : change;
    }

    private Change Parent(LinearHistory row)
    {
        if (row.FromParentId != row.ToParentId)
            _parent = row.ToParentId;
        if (row.FromProjectId != row.ToProjectId)
            _project = row.ToProjectId;
        var after = _parent ?? _project;
        if (row.FromParentId != row.ToParentId)
            _parent = row.FromParentId;
        if (row.FromProjectId != row.ToProjectId)
            _project = row.FromProjectId;
        var before = _parent ?? _project;
        return before == after
            ? new Change(ChangeField.Other, "project", null, null)
            : new Change(ChangeField.Parent, "parent", before is null ? null : _ids.Item(before), after is null ? null : _ids.Item(after));
    }
}
