using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// An issue that moves to another team is renumbered. History tells the move, the issue tells the keys it had, oldest first; taken
/// together backwards they tell which key went with which move.
/// </summary>
internal sealed class LinearKeys(LinearIssue issue)
{
    private readonly Stack<string> _before = new(issue.PreviousIdentifiers ?? []);
    private string? _after = issue.Identifier;

    /// <summary>Call with the youngest row first.</summary>
    public Change? Of(LinearHistory row)
    {
        if (row.FromTeamId == row.ToTeamId || !_before.TryPop(out var before))
            return null;
        var change = new Change(ChangeField.Key, "identifier", before, _after);
        _after = before;
        return change;
    }
}
