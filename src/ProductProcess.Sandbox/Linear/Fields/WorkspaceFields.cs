using ProductProcess.Sandbox.Linear.Access;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>The organisation and its people.</summary>
internal static class WorkspaceFields
{
    public static void AddTo(FieldTable table)
    {
        table.Of<LinearSnapshot>("Organization")
            .Add("id", s => LinearIds.Of(LinearKind.Organization, s.View.Workspace.Title))
            .Add("name", s => s.View.Workspace.Title)
            .Add("urlKey", s => s.UrlKey)
            .Add("createdAt", s => new Instant(s.Founded))
            .Add("updatedAt", s => new Instant(s.Founded))
            .Add("userCount", s => s.Users.Count)
            .Add("createdIssueCount", s => s.Issues.Count)
            .Add("releaseChannel", _ => "public")
            .Add("workingDays", _ => new object[] { 1d, 2d, 3d, 4d, 5d })
            .Add("projectStatuses", s => s.ProjectStatuses)
            .Add("teams", s => s.Teams)
            .Add("labels", s => s.Labels)
            .Add("users", (s, a) => s.Users.Where(u => u.Person.Account.Active || a.YesNo("includeDisabled")));
        AddUsers(table);
        table.Of<LinearBot>("ActorBot")
            .Add("id", b => b.Id)
            .Add("type", _ => "integration")
            .Add("name", b => b.Account.Name);
    }

    private static void AddUsers(FieldTable table) => table.Of<object>("User")
        .Add("id", x => Of(x, c => c.Id, u => u.Id))
        .Add("name", x => Of(x, c => c.Name, u => u.Person.Account.Name))
        .Add("displayName", x => Of(x, c => c.Name, u => u.Person.Account.Name))
        .Add("email", x => Of(x, _ => SandboxServer.Email, u => u.Person.Account.Email))
        .Add("active", x => Of(x, _ => true, u => u.Person.Account.Active))
        .Add("isMe", x => x is LinearCaller)
        .Add("app", x => Of(x, c => c.IsApp, _ => false))
        .Add("timezone", x => Of(x, c => c.Now.View.Workspace.Zone.Id, u => u.Person.Zone.Id))
        .Add("isAssignable", x => Of(x, _ => true, u => u.Person.Account.Active))
        .Add("teams", x => Of(x, _ => null, u => u.Teams))
        .Add("createdAt", x => Of(x, c => new Instant(c.Since), u => new Instant(u.Created)))
        .Add("updatedAt", x => Of(x, c => new Instant(c.Since), u => new Instant(u.Updated)))
        .Add("organization", x => Of(x, c => c.Now, u => u.Now));

    /// <summary>A user is one of the workspace's people, or whoever asks.</summary>
    private static object? Of(object source, Func<LinearCaller, object?> caller, Func<LinearUser, object?> user) => source switch
    {
        LinearUser known => user(known),
        LinearCaller asking => caller(asking),
        _ => null,
    };
}
