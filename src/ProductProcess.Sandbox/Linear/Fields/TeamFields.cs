using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Teams, their workflow states and labels.</summary>
internal static class TeamFields
{
    private const double Week = 7d * 86_400_000;

    public static void AddTo(FieldTable table)
    {
        AddTeams(table);
        table.Of<LinearState>("WorkflowState").AddNode(s => s)
            .Add("name", s => s.Kind.Name)
            .Add("type", s => s.Type)
            .Add("color", s => s.Kind.Color)
            .Add("position", s => (double)s.Position)
            .Add("team", s => s.Team)
            .Add("issues", s => s.Team.Now.Issues.Where(i => i.Values.State == s));
        table.Of<LinearLabel>("IssueLabel").AddNode(l => l)
            .Add("name", l => l.Name)
            .Add("color", _ => "#bec2c8")
            .Add("isGroup", l => l.IsGroup)
            .Add("parent", l => l.Parent)
            .Add("team", l => l.Team)
            .Add("children", l => l.IsGroup ? l.Team!.Components : null);
    }

    private static void AddTeams(FieldTable table) => table.Of<LinearTeam>("Team").AddNode(t => t)
        .Add("key", t => t.Team.Key)
        .Add("name", t => t.Team.Name)
        .Add("displayName", t => t.Team.Name)
        .Add("timezone", t => t.Team.Zone.Id)
        .Add("cyclesEnabled", t => t.Team.HasSprints)
        .Add("cycleDuration", t => Math.Round((t.Cycles.Count > 0 ? t.Cycles[0].Length : 2 * Week) / Week))
        .Add("cycleStartDay", t => t.Cycles.Count > 0 ? StartDay(t) : 1d)
        .Add("issueEstimationType", _ => "fibonacci")
        .Add("defaultIssueEstimate", _ => 1d)
        .Add("groupIssueHistory", t => t.Now.Manners.GroupHistoryWithin is not null)
        .Add("autoArchivePeriod", t => (double)(t.Now.Manners.AutoArchiveMonths ?? 0))
        .Add("visibility", _ => "public")
        .Add("organization", t => t.Now)
        .Add("activeCycle", t => t.Cycles.FirstOrDefault(c => c.IsActive))
        .Add("cycles", t => t.Cycles)
        .Add("states", t => t.States)
        .Add("labels", t => t.Components.Append(t.ComponentGroup))
        .Add("defaultIssueState", t => t.States[0])
        .Add("members", t => t.Team.People.Select(p => t.Now.User(p.Id)).OfType<LinearUser>())
        .Add("issueCount", t => t.Now.Issues.Count(i => i.HomeTeam == t))
        .Add("issues", t => t.Now.Issues.Where(i => i.HomeTeam == t))
        .Add("projects", t => t.Now.Projects.Where(p => p.Team == t));

    /// <summary>0 is Sunday.</summary>
    private static double StartDay(LinearTeam team) =>
        (double)TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(team.Cycles[0].Starts), team.Team.Zone).DayOfWeek;
}
