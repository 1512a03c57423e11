using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Projects that are archived or in the bin, as far as the tracker tells this account.</summary>
internal sealed class JiraGoneProjects(IJiraLists lists)
{
    public async Task<IReadOnlyList<(JiraProject Project, JiraProjectState State)>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<(JiraProject, JiraProjectState)>();
        foreach (var state in new[] { JiraProjectState.Archived, JiraProjectState.Deleted })
        {
            try
            {
                await foreach (var project in lists.ProjectsAsync(state, cancellationToken).ConfigureAwait(false))
                    all.Add((project, state));
            }
            catch (TrackerException refused) when (refused.Status is { } status && (int)status is >= 400 and < 500 and not 429)
            {
                // Experimental, and not for every account: what is not told counts as not known.
            }
        }

        return all;
    }
}
