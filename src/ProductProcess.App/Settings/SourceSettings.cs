using System.ComponentModel.DataAnnotations;

namespace ProductProcess.App.Settings;

/// <summary>One tracker. Its secrets never stand here: see <see cref="Credentials"/>.</summary>
internal sealed record SourceSettings
{
    /// <summary>jira-cloud or jira-dc.</summary>
    [Required(ErrorMessage = "Kind is missing: jira-cloud or jira-dc.")]
    [AllowedValues("jira-cloud", "jira-dc", ErrorMessage = "Kind is jira-cloud or jira-dc.")]
    public string Kind { get; init; } = "";

    /// <summary>For example https://acme.atlassian.net, or https://tracker.acme.example/jira.</summary>
    [Required(ErrorMessage = "Url is missing.")]
    public string Url { get; init; } = "";

    /// <summary>Project keys to read; empty reads every visible project.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Account of the API token (Jira Cloud); PRODUCTPROCESS_EMAIL wins.</summary>
    public string? Email { get; init; }

    /// <summary>File that holds the token and nothing else; readable by its owner only.</summary>
    public string? TokenFile { get; init; }

    /// <summary>The coach edition shows titles; switch off where they may hold what must not travel.</summary>
    public bool ReadTitles { get; init; } = true;

    /// <summary>File that says what the words of this tracker mean; the defaults where missing.</summary>
    public string? MappingFile { get; init; }
}
