using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>
/// An item's history as Linear tells it. What was changed within three minutes of creation counts as created that way
/// and is in no row; the stays in states show its outcome.
/// </summary>
internal sealed class IssueReplay
{
    private const long Creation = 3 * 60_000;

    private readonly LinearSnapshot _now;
    private readonly LinearIssue _issue;
    private readonly List<LinearHistory> _history = [];
    private readonly List<LinearSpan> _spans = [];
    private readonly List<string> _identifiers = [];
    private ItemState _state;
    private LinearTeam _team;
    private string _identifier;

    public IssueReplay(LinearSnapshot now, LinearIssue issue)
    {
        var item = issue.View.Item;
        (_now, _issue, _state) = (now, issue, item.Initial);
        _team = now.TeamOfProject(First(item, ChangeField.Project) ?? item.Team.ProjectId) ?? issue.HomeTeam;
        _identifier = First(item, ChangeField.Key) ?? item.Key;
        Values = now.Terms.Of(_state, _team, _identifier);
        Dates.Move(null, Values, item.Created);
        _spans.Add(new LinearSpan(item.Id, Values.State, item.Created));
        foreach (var entry in item.Entries.Take(issue.View.Entries))
            Read(entry);
        Archive();
        // Newest first is how they are asked for.
        _history.Reverse();
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<LinearHistory> History => _history;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LinearSpan> Spans => _spans;

    public IssueDates Dates { get; } = new();

    /// <summary>The values by now.</summary>
    public IssueValues Values { get; private set; }

    public IReadOnlyList<string> PreviousIdentifiers => _identifiers;

    public long? Archived { get; private set; }

    private static string? First(SimulatedItem item, ChangeField field) =>
        item.Entries.SelectMany(e => e.Changes).FirstOrDefault(c => c.Field == field)?.From;

    private void Read(ItemEntry entry)
    {
        foreach (var change in entry.Changes)
            Apply(change);
        var (before, after) = (Values, _now.Terms.Of(_state, _team, _identifier));
        Values = after;
        var isCreation = entry.At - _issue.Created < Creation;
        var at = isCreation ? _issue.Created : entry.At;
        Dates.Move(before, after, at);
        if (before.State != after.State)
            Enter(after.State, entry.Id, at, isCreation);
        if (!isCreation)
            Write(entry, before, after);
    }

    private void Apply(FieldChange change)
    {
        switch (change.Field)
        {
            case ChangeField.Key:
                _identifiers.Add(_identifier);
                _identifier = change.To!;
                break;
            case ChangeField.Project:
                _team = _now.TeamOfProject(change.To!) ?? _team;
                break;
            default:
                _state = _state.With(change.Field, change.To);
                break;
        }
    }

    private void Enter(LinearState state, long entry, long at, bool isCreation)
    {
        if (isCreation)
        {
            _spans[^1].State = state;
            return;
        }

        _spans[^1].Ended = at;
        _spans.Add(new LinearSpan(entry, state, at));
    }

    private void Write(ItemEntry entry, IssueValues before, IssueValues after)
    {
        var relations = entry.Changes.Where(c => c is { Field: ChangeField.Link, To: not null }).Select(c => _now.RelationChange(c.To!)).OfType<LinearRelationChange>();
        if (_now.Manners.GroupHistoryWithin is { } within && _history.Count > 0 && _history[^1].Takes(entry, within))
            _history[^1].Take(entry, after);
        else
            _history.Add(new LinearHistory(_now, _issue, entry, before, after));
        _history[^1].RelationChanges.AddRange(relations);
    }

    private void Archive()
    {
        if (_now.Manners.AutoArchiveMonths is not { } months || Dates.Closed is not { } closed)
            return;
        var archived = DateTimeOffset.FromUnixTimeMilliseconds(closed).AddMonths(months).ToUnixTimeMilliseconds();
        if (archived > _now.View.At)
            return;
        Archived = archived;
        _history.Add(new LinearHistory(_now, _issue, archived, Values));
    }
}
