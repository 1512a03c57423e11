using System.Globalization;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What a run asks a search for: its projects, the operator's own conditions, and what moved since an instant.</summary>
internal sealed class JiraQuestion(SourceOptions options, JiraProjects projects)
{
    private readonly string? _own = JqlText.Conditions(options.Jql) is { } own ? $"({own})" : null;

    /// <summary>The operator's own conditions, in parentheses; null when there are none.</summary>
    public string? Own => _own;

    /// <summary>All conditions, without an order; null when there are none.</summary>
    public string? Of(DateTimeOffset? since) => And(projects.Restricted ? projects.Clause() : null, _own, Moved(since));

    /// <summary>Conditions inside one project.</summary>
    public string? Inside(DateTimeOffset? since) => And(_own, Moved(since));

    /// <summary>Epoch milliseconds are absolute; a written date would be read in the account's time zone.</summary>
    public static string? Moved(DateTimeOffset? since) =>
        since is null ? null : string.Create(CultureInfo.InvariantCulture, $"updated >= {since.Value.ToUnixTimeMilliseconds()}");

    private static string? And(params string?[] clauses)
    {
        var all = string.Join(" AND ", clauses.OfType<string>());
        return all.Length == 0 ? null : all;
    }
}
