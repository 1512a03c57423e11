using System.ComponentModel.DataAnnotations;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Settings;

/// <summary>One tracker. Its secrets never stand here: see <see cref="Credentials"/>.</summary>
internal sealed record SourceSettings
{
    /// <summary>jira-cloud, jira-dc or linear.</summary>
    [Required(ErrorMessage = "Kind is missing: jira-cloud, jira-dc or linear.")]
    [AllowedValues(SourceKinds.JiraCloud, SourceKinds.JiraDataCenter, SourceKinds.Linear, ErrorMessage = "Kind is jira-cloud, jira-dc or linear.")]
    public string Kind { get; init; } = "";

    /// <summary>For example https://acme.atlassian.net, https://tracker.acme.example/jira or https://api.linear.app.</summary>
    [Required(ErrorMessage = "Url is missing.")]
    public string Url { get; init; } = "";

    /// <summary>Project keys to read, or keys of Linear teams; empty reads all that are visible.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Account of the API token (Jira Cloud); PRODUCTPROCESS_EMAIL wins.</summary>
    public string? Email { get; init; }

    /// <summary>File that holds the token and nothing else; readable by its owner only.</summary>
    public string? TokenFile { get; init; }

    /// <summary>
    /// File of OAuth 2.0 credentials instead of a token (Jira Cloud, Linear). Refresh tokens rotate, so the file is
    /// rewritten as they do; readable and writable by its owner only.
    /// </summary>
    public string? OAuthFile { get; init; }

    /// <summary>PEM file of certificate authorities that are trusted for this source, beside the machine's own.</summary>
    public string? CaFile { get; init; }

    /// <summary>JQL that narrows what is read of a Jira further.</summary>
    public string? Jql { get; init; }

    /// <summary>How often all ids are walked to find what is gone; 1 hour to 90 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "90.00:00:00", ErrorMessage = "CensusEvery is between 01:00:00 and 90.00:00:00.")]
    public TimeSpan CensusEvery { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How far a run looks back before the last complete one; 0 to 30 days.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00", ErrorMessage = "Overlap is between 00:00:00 and 30.00:00:00.")]
    public TimeSpan Overlap { get; init; } = TimeSpan.FromHours(14);

    /// <summary>The coach edition shows titles; switch off where they may hold what must not travel.</summary>
    public bool ReadTitles { get; init; } = true;

    /// <summary>Where `serve` listens for this tracker's webhooks; off where missing.</summary>
    public WebhookSettings? Webhooks { get; init; }

    /// <summary>File that says what the words of this tracker mean; the defaults where missing.</summary>
    public string? MappingFile { get; init; }
}
