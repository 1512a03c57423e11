using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Finds the custom fields that matter by what they are (<c>schema.custom</c>); ids and names differ by site.</summary>
internal sealed class JiraFieldFinder
{
    private readonly List<string> _points = [];

    public string? Sprint { get; private set; }

    public string? EpicLink { get; private set; }

    public string? Flagged { get; private set; }

    public string? Team { get; private set; }

    /// <summary>
    /// Fields that may hold the estimate, the likeliest first. Sites often have one for company-managed and one for
    /// team-managed projects.
    /// </summary>
    public IReadOnlyList<string> Points => _points;

    /// <summary>All of them, for asking.</summary>
    public IEnumerable<string> Ids =>
        new[] { Sprint, EpicLink, Flagged, Team }.OfType<string>().Concat(_points).Order(StringComparer.Ordinal);

    public void Look(JiraField field)
    {
        if (field.Id is not { } id || field.Schema is not { } schema)
            return;
        var custom = schema.Custom ?? "";
        if (custom.EndsWith(":gh-sprint", StringComparison.Ordinal))
            Sprint ??= id;
        else if (custom.EndsWith(":gh-epic-link", StringComparison.Ordinal))
            EpicLink ??= id;
        else if (custom.EndsWith(":jsw-story-points", StringComparison.Ordinal) || IsStoryPoints(field, custom))
            _points.Add(id);
        else if (custom.EndsWith(":multicheckboxes", StringComparison.Ordinal) && Named(field, "Flagged"))
            Flagged ??= id;
        else if (custom.EndsWith(":rm-teams-custom-field-team", StringComparison.Ordinal)
            || custom.EndsWith(":atlassian-team", StringComparison.Ordinal)
            || schema.Type == "team")
        {
            Team ??= id;
        }
    }

    /// <summary>A board estimates with this field: it comes before the others.</summary>
    public void Prefer(string fieldId)
    {
        if (_points.Remove(fieldId))
            _points.Insert(0, fieldId);
    }

    private static bool IsStoryPoints(JiraField field, string custom) =>
        custom.EndsWith(":float", StringComparison.Ordinal) && Named(field, "Story Points");

    private static bool Named(JiraField field, string name) =>
        name.Equals(field.Name, StringComparison.OrdinalIgnoreCase);
}
