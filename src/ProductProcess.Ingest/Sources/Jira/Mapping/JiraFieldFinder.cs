using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// Finds the custom fields that matter by what they are (<c>schema.custom</c>); ids and names differ by site. Keeps why each
/// was chosen. The first of a kind wins, except for estimates, where the boards decide.
/// </summary>
internal sealed class JiraFieldFinder
{
    private const string SprintMeaning = "sprint";
    private const string EpicLinkMeaning = "epic link";
    private const string ParentLinkMeaning = "parent link";
    private const string FlagMeaning = "flag";
    private const string TeamMeaning = "team";
    private const string OrganisationMeaning = "organisation";
    private const string EstimateMeaning = "estimate";

    private readonly List<FieldChoice> _choices = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public string? Sprint => First(SprintMeaning);

    public string? EpicLink => First(EpicLinkMeaning);

    /// <summary>The link upwards from an epic (Advanced Roadmaps).</summary>
    public string? ParentLink => First(ParentLinkMeaning);

    public string? Flagged => First(FlagMeaning);

    public string? Team => First(TeamMeaning);

    /// <summary>The customers' organisations of a request (Jira Service Management).</summary>
    public string? Organisations => First(OrganisationMeaning);

    /// <summary>
    /// Fields that may hold the estimate, the likeliest first. Sites often have one for company-managed and one for
    /// team-managed projects.
    /// </summary>
    public IReadOnlyList<string> Points => [.. _choices.Where(c => c.Meaning == EstimateMeaning).Select(c => c.FieldId)];

    public IReadOnlyList<FieldChoice> Choices => _choices;

    /// <summary>A board said which field it estimates with.</summary>
    public bool BoardsDecided { get; private set; }

    /// <summary>All of them, for asking.</summary>
    public IEnumerable<string> Ids =>
        new[] { Sprint, EpicLink, ParentLink, Flagged, Team, Organisations }
            .OfType<string>().Concat(Points).Distinct().Order(StringComparer.Ordinal);

    public void Look(JiraField field)
    {
        if (field.Id is not { } id || field.Schema is not { } schema)
            return;
        _names[id] = field.Name ?? "";
        if (MeaningOf(field, schema) is { } found)
            Add(_choices.Count, new FieldChoice(found.Meaning, id, field.Name ?? "", found.How));
    }

    /// <summary>A board estimates with this field: it comes before the others.</summary>
    public void Prefer(string fieldId, string how)
    {
        if (!fieldId.StartsWith("customfield_", StringComparison.Ordinal))
            return; // Time estimates are no points.
        BoardsDecided = true;
        _choices.RemoveAll(c => c.Meaning == EstimateMeaning && c.FieldId == fieldId);
        var first = _choices.FindIndex(c => c.Meaning == EstimateMeaning);
        Add(
            first < 0 ? _choices.Count : first,
            new FieldChoice(EstimateMeaning, fieldId, _names.GetValueOrDefault(fieldId, ""), how));
    }

    /// <summary>What a change of a field means; <see cref="ChangeField.Other"/> when the field is none of these.</summary>
    public ChangeField Of(string? fieldId, string? name)
    {
        foreach (var choice in _choices)
        {
            // Older servers send no id, and call the field as the site does.
            if (fieldId is null ? choice.Name.Length > 0 && choice.Name == name : choice.FieldId == fieldId)
                return Field(choice);
        }

        return ChangeField.Other;
    }

    private ChangeField Field(FieldChoice choice) => choice.Meaning switch
    {
        SprintMeaning when choice.FieldId == Sprint => ChangeField.Sprint,
        EpicLinkMeaning or ParentLinkMeaning => ChangeField.Parent,
        TeamMeaning when choice.FieldId == Team => ChangeField.Team,
        FlagMeaning when choice.FieldId == Flagged => ChangeField.Flag,
        EstimateMeaning => ChangeField.Estimate,
        _ => ChangeField.Other,
    };

    private void Add(int at, FieldChoice choice)
    {
        if (!_choices.Any(c => c.Meaning == choice.Meaning && c.FieldId == choice.FieldId))
            _choices.Insert(at, choice);
    }

    private string? First(string meaning) => _choices.Find(c => c.Meaning == meaning)?.FieldId;

    private static (string Meaning, string How)? MeaningOf(JiraField field, JiraFieldSchema schema)
    {
        var kind = schema.Custom?[(schema.Custom.LastIndexOf(':') + 1)..] ?? "";
        var byKind = $"its type is {kind}";
        return kind switch
        {
            "gh-sprint" => (SprintMeaning, byKind),
            "gh-epic-link" => (EpicLinkMeaning, byKind),
            "jpo-custom-field-parent" => (ParentLinkMeaning, byKind),
            "jsw-story-points" => (EstimateMeaning, byKind),
            "float" when Named(field, "Story Points") => (EstimateMeaning, "its type is float and its name Story Points"),
            "multicheckboxes" when Named(field, "Flagged") => (FlagMeaning, "its type is multicheckboxes and its name Flagged"),
            "rm-teams-custom-field-team" or "atlassian-team" => (TeamMeaning, byKind),
            "sd-customer-organizations" => (OrganisationMeaning, byKind),
            _ when schema.Type == "team" => (TeamMeaning, "its values are teams"),
            _ => null,
        };
    }

    private static bool Named(JiraField field, string name) =>
        name.Equals(field.Name, StringComparison.OrdinalIgnoreCase);
}
