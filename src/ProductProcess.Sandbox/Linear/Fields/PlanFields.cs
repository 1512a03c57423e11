using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Cycles and projects.</summary>
internal static class PlanFields
{
    public static void AddTo(FieldTable table)
    {
        table.Of<LinearCycle>("Cycle").AddNode(c => c)
            .Add("number", c => (double)c.Number)
            .Add("name", c => c.Name)
            .Add("startsAt", c => new Instant(c.Starts))
            .Add("endsAt", c => new Instant(c.Ends))
            .Add("completedAt", c => Instant.Of(c.Completed))
            .Add("isActive", c => c.IsActive)
            .Add("isFuture", c => c.IsFuture)
            .Add("isPast", c => c.IsPast)
            .Add("team", c => c.Team)
            .Add("issues", c => c.Team.Now.Issues.Where(i => i.Values.Cycle == c));
        AddProjects(table);
        table.Of<LinearProjectStatus>("ProjectStatus").AddNode(s => s)
            .Add("name", s => char.ToUpperInvariant(s.Type[0]) + s.Type[1..])
            .Add("type", s => s.Type)
            .Add("color", _ => "#bec2c8")
            .Add("position", s => (double)s.Position);
    }

    private static void AddProjects(FieldTable table) => table.Of<LinearProject>("Project").AddNode(p => p)
        .Add("name", p => p.View.Item.Title)
        .Add("slugId", p => p.Id[..12].Replace("-", "", StringComparison.Ordinal))
        .Add("status", p => p.Status)
        .Add("state", p => p.Status.Type)
        .Add("priority", p => p.Priority)
        .Add("targetDate", p => p.View.State.Due)
        .Add("startedAt", p => Instant.Of(p.Started))
        .Add("completedAt", p => Instant.Of(p.Completed))
        .Add("canceledAt", p => Instant.Of(p.Canceled))
        .Add("lead", p => p.Lead)
        .Add("creator", p => p.Creator)
        .Add("teams", p => new[] { p.Team })
        .Add("comments", p => p.Comments)
        .Add("issues", p => p.Issues)
        .Add("progress", p => p.Issues.Any() ? p.Issues.Count(i => i.Values.State.Type == "completed") / (double)p.Issues.Count() : 0d)
        .Add("url", p => p.Url);
}
