using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Looks at a Jira as a run would, as far as the items: account, projects, fields and boards.</summary>
internal sealed class JiraExamination(JiraClient client, JiraProjects projects, JiraFieldFinder fields, JiraSite site, JiraNotes notes)
{
    /// <summary>A clock that differs by more than this is worth a word.</summary>
    private static readonly TimeSpan LargeSkew = TimeSpan.FromMinutes(5);

    private static readonly string[] Looked = ["projects", "fields", "boards"];

    public async Task<TrackerInsight> RunAsync(
        JiraMeeting meeting,
        string version,
        IReadOnlyList<IDimensionStream> dimensions,
        CancellationToken cancellationToken)
    {
        foreach (var stream in dimensions.Where(d => Looked.Contains(d.Name, StringComparer.Ordinal)))
            await LookAsync(stream, cancellationToken).ConfigureAwait(false);
        return new TrackerInsight
        {
            Account = meeting.Preflight.Account,
            TimeZone = meeting.Me.TimeZone,
            Version = meeting.Preflight.Version,
            Api = $"REST {version}",
            Site = site.Address,
            Skew = meeting.Preflight.Skew,
            Scopes = await client.ScopesAsync(cancellationToken).ConfigureAwait(false),
            Projects = [.. projects.Visible],
            Fields = [.. fields.Choices],
            RateHeaders = new SortedDictionary<string, string>(client.Meter.RateHeaders, StringComparer.OrdinalIgnoreCase),
            Warnings = [.. notes.All, .. Surprises(meeting.Preflight)],
        };
    }

    private async Task LookAsync(IDimensionStream stream, CancellationToken cancellationToken)
    {
        try
        {
            await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TrackerException refused) when (stream.Optional && refused.Status is { } status && (int)status is 403 or 404)
        {
            notes.Add($"{stream.Name} may not be read: {refused.What}");
        }
    }

    private IEnumerable<string> Surprises(Preflight preflight)
    {
        if (projects.Visible.Count == 0)
            yield return "The account sees no project: give it permission to browse them.";
        if (fields.Sprint is null)
            yield return "No field holds sprints: sprint columns stay empty, unless boards have sprints.";
        if (fields.Points.Count == 0)
            yield return "No field holds estimates.";
        foreach (var doubled in fields.Choices.GroupBy(c => c.Meaning).Where(g => g.Count() > 1 && g.Key != "estimate"))
            yield return $"Several fields look like {doubled.Key}: {string.Join(", ", doubled.Select(c => c.FieldId))}; {doubled.First().FieldId} is read.";
        if (preflight.Skew.Duration() > LargeSkew)
            yield return $"The tracker's clock differs from this machine's by {preflight.Skew.TotalMinutes:0} minutes; the tracker's decides.";
    }
}
