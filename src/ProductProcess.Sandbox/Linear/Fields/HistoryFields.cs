using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Rows of history and stays in states. Of what a row did not change, both sides are null.</summary>
internal static class HistoryFields
{
    public static void AddTo(FieldTable table)
    {
        var row = table.Of<LinearHistory>("IssueHistory").AddNode(h => h)
            .Add("issue", h => h.Issue)
            .Add("actor", h => h.Actor)
            .Add("actorId", h => h.Actor?.Id)
            .Add("botActor", h => h.Bot);
        AddNodes(row);
        AddValues(row);
        table.Of<LinearRelationChange>("IssueRelationHistoryPayload")
            .Add("identifier", c => c.Other.Values.Identifier)
            .Add("type", c => c.Type);
        table.Of<LinearSpan>("IssueStateSpan")
            .Add("id", s => s.Id)
            .Add("stateId", s => s.State.Id)
            .Add("state", s => s.State)
            .Add("startedAt", s => new Instant(s.Created))
            .Add("endedAt", s => Instant.Of(s.Ended));
    }

    private static void AddNodes(TypeFields<LinearHistory> row)
    {
        AddNode(row, "State", v => v.State);
        AddNode(row, "Assignee", v => v.Assignee);
        AddNode(row, "Cycle", v => v.Cycle);
        AddNode(row, "Project", v => v.Project);
        AddNode(row, "Parent", v => v.Parent);
        AddNode(row, "Team", v => v.Team);
    }

    private static void AddValues(TypeFields<LinearHistory> row)
    {
        AddPair(row, "Priority", v => (double)v.Priority);
        AddPair(row, "Estimate", v => v.Estimate);
        AddPair(row, "DueDate", v => v.Due);
        row.Add("addedLabels", h => Some(h.AddedLabels))
            .Add("addedLabelIds", h => Some(h.AddedLabels.Select(l => l.Id)))
            .Add("removedLabels", h => Some(h.RemovedLabels))
            .Add("removedLabelIds", h => Some(h.RemovedLabels.Select(l => l.Id)))
            .Add("relationChanges", h => Some(h.RelationChanges))
            .Add("archived", h => h.AutoArchived ? true : null)
            .Add("autoArchived", h => h.AutoArchived ? true : null);
    }

    private static void AddNode(TypeFields<LinearHistory> row, string name, Func<IssueValues, LinearNode?> value)
    {
        AddPair(row, name, value);
        row.Add($"from{name}Id", h => Went(h, value) ? value(h.Before)?.Id : null)
            .Add($"to{name}Id", h => Went(h, value) ? value(h.After)?.Id : null);
    }

    private static void AddPair(TypeFields<LinearHistory> row, string name, Func<IssueValues, object?> value) => row
        .Add($"from{name}", h => Went(h, value) ? value(h.Before) : null)
        .Add($"to{name}", h => Went(h, value) ? value(h.After) : null);

    private static bool Went(LinearHistory row, Func<IssueValues, object?> value) => !Equals(value(row.Before), value(row.After));

    private static object[]? Some(IEnumerable<object> values) => values.ToArray() is { Length: > 0 } some ? some : null;
}
