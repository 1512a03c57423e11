using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>What one page mentions besides its items: people, statuses, sprints. One per page.</summary>
internal sealed class JiraReading(JiraIds ids)
{
    /// <summary>Erased accounts share this one id: it is nobody, not one busy person.</summary>
    private const string Erased = "unknown";

    public DimensionRecords Seen { get; } = new();

    public JiraIds Ids { get; } = ids;

    /// <summary>The account's id; null for nobody. Accounts are remembered, so that names stay in one place.</summary>
    public string? Person(JiraUser? user)
    {
        var raw = user?.AccountId ?? user?.Key ?? user?.Name;
        if (string.IsNullOrEmpty(raw) || raw == Erased)
            return null;
        var id = Ids.Person(raw);
        // The first mention with a kind wins: some answers leave the kind out.
        if (!Seen.People.TryGetValue(id, out var known) || (known.Kind == PersonKind.Human && user!.AccountType is "app" or "customer"))
            Seen.People[id] = JiraPeople.Of(id, user!);
        return id;
    }

    public static string Required(string? rawId, string what) =>
        string.IsNullOrEmpty(rawId) ? throw new UnreadableException($"{what} is missing.") : rawId;
}
