using System.Text.RegularExpressions;

namespace ProductProcess.Specs;

/// <summary>Where Jira is known not to keep to its own description. Each has its reason.</summary>
internal static partial class JiraDeviations
{
    private static readonly (string Path, Regex Problem)[] Known =
    [
        // The side of a change that is empty is null wherever it was recorded; the description knows no null at all.
        ("", EmptySide()),
        // The description says text; its own example is the number 1492070429, and milliseconds have been seen.
        ("/rest/api/3/changelog/bulkfetch", NumberedInstant()),
        // "This token will be null" on the last page, says the description in words, and declares a text.
        ("/rest/api/3/search/jql", LastToken()),
        ("/rest/api/3/changelog/bulkfetch", LastToken()),
    ];

    public static bool Covers(string path, string problem) =>
        Array.Exists(Known, k => path.EndsWith(k.Path, StringComparison.Ordinal) && k.Problem.IsMatch(problem));

    [GeneratedRegex(@"^StringExpected #/.*items\[\d+\]\.(from|fromString|to|toString)$")]
    private static partial Regex EmptySide();

    [GeneratedRegex(@"^StringExpected #/issueChangeLogs\[\d+\]\.changeHistories\[\d+\]\.created$")]
    private static partial Regex NumberedInstant();

    [GeneratedRegex("^StringExpected #/nextPageToken$")]
    private static partial Regex LastToken();
}
