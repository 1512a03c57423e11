using System.Text.RegularExpressions;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Every question that is asked of a Linear, one file each under <c>Queries</c>; fragments likewise.</summary>
internal static partial class LinearQueries
{
    public static LinearQuery Preflight { get; } = Of("Preflight", "viewer");

    public static LinearQuery Teams { get; } = Of("Teams", "teams");

    public static LinearQuery WorkflowStates { get; } = Of("WorkflowStates", "workflowStates");

    public static LinearQuery ProjectStatuses { get; } = Of("ProjectStatuses", "projectStatuses");

    public static LinearQuery Users { get; } = Of("Users", "users");

    public static LinearQuery Cycles { get; } = Of("Cycles", "cycles");

    public static LinearQuery Labels { get; } = Of("Labels", "issueLabels");

    public static LinearQuery InitiativesAllowed { get; } = Of("InitiativesAllowed", "initiatives");

    public static LinearQuery RequestsAllowed { get; } = Of("RequestsAllowed", "customerNeeds");

    public static LinearQuery IssueTraces { get; } = Of("IssueTraces", "issues");

    public static LinearQuery ProjectTraces { get; } = Of("ProjectTraces", "projects");

    public static LinearQuery InitiativeTraces { get; } = Of("InitiativeTraces", "initiatives");

    public static LinearQuery Issues { get; } = Of("Issues", "issues");

    public static LinearQuery Projects { get; } = Of("Projects", "projects");

    public static LinearQuery Initiatives { get; } = Of("Initiatives", "initiatives");

    public static IReadOnlyList<LinearQuery> All { get; } =
    [
        Preflight, Teams, WorkflowStates, ProjectStatuses, Users, Cycles, Labels, InitiativesAllowed, RequestsAllowed, IssueTraces,
        ProjectTraces, InitiativeTraces, Issues, Projects, Initiatives,
    ];

    /// <summary>The text of a fragment.</summary>
    public static string Fragment(string name) => Read(name);

    private static LinearQuery Of(string name, string root)
    {
        var text = Read(name);
        var fragments = Spread().Matches(text).Select(m => m.Groups[1].Value).Distinct().Select(Read);
        return new LinearQuery(name, root, string.Join('\n', fragments.Prepend(text)));
    }

    private static string Read(string name)
    {
        var type = typeof(LinearQueries);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.Queries.{name}.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.\.\.([A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();
}
