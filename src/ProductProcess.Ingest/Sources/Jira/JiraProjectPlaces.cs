using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Where the projects of absent items are, asked once a connection and only when something is absent.</summary>
internal sealed class JiraProjectPlaces(IJiraLists lists)
{
    private Dictionary<string, JiraProjectState>? _places;

    /// <summary>By raw project id; a project that is not there is one the account cannot see.</summary>
    public async Task<IReadOnlyDictionary<string, JiraProjectState>> AllAsync(CancellationToken cancellationToken)
    {
        if (_places is { } known)
            return known;
        var places = new Dictionary<string, JiraProjectState>(StringComparer.Ordinal);
        foreach (var (project, state) in await new JiraGoneProjects(lists).AllAsync(cancellationToken).ConfigureAwait(false))
            Put(places, project, state);
        // A project that is listed twice is alive.
        await foreach (var project in lists.ProjectsAsync(JiraProjectState.Live, cancellationToken).ConfigureAwait(false))
            Put(places, project, JiraProjectState.Live);
        return _places = places;
    }

    private static void Put(Dictionary<string, JiraProjectState> places, JiraProject project, JiraProjectState state)
    {
        if (project.Id is { Length: > 0 } id)
            places[id] = state;
    }
}
