using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Which resolutions mean that a work item ended without being finished.</summary>
internal static class JiraResolutions
{
    private static readonly string[] CancellingWords =
    [
        " wont fix", " wont do", " will not", " duplicate", " invalid", " incomplete", " cannot reproduce",
        " cant reproduce", " not reproducible", " declined", " not a problem", " not a bug", " later", " obsolete", " cancel",
        " abandon", " reject", " unresolved", " information provided", " works for me", " auto closed",
    ];

    public static bool Cancels(string? name) => NameWords.Says(name, CancellingWords);
}
