using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>
/// What a link says. Sites name their link types freely, and some say the outward end in the passive ("is cloned as"):
/// then the ends change places.
/// </summary>
internal static class JiraLinks
{
    private static readonly (string Phrase, LinkKind Kind, bool Turned)[] Phrases =
    [
        (" is blocked by", LinkKind.Blocks, true),
        (" blocked by", LinkKind.Blocks, true),
        (" depends", LinkKind.Blocks, true),
        (" requires", LinkKind.Blocks, true),
        (" is duplicated by", LinkKind.Duplicates, true),
        (" is cloned", LinkKind.Clones, true),
        (" is caused by", LinkKind.Causes, true),
        (" is superseded by", LinkKind.Supersedes, true),
        (" is superceded by", LinkKind.Supersedes, true),
        (" is replaced by", LinkKind.Supersedes, true),
        (" block", LinkKind.Blocks, false),
        (" is depended", LinkKind.Blocks, false),
        (" is required", LinkKind.Blocks, false),
        (" duplicate", LinkKind.Duplicates, false),
        (" clone", LinkKind.Clones, false),
        (" is a clone", LinkKind.Clones, false),
        (" cause", LinkKind.Causes, false),
        (" supersede", LinkKind.Supersedes, false),
        (" supercede", LinkKind.Supersedes, false),
        (" replaces", LinkKind.Supersedes, false),
    ];

    /// <summary>The outward phrase decides; where it says nothing known, the type's name does.</summary>
    public static (LinkKind Kind, bool Turned) Of(JiraLinkType? type) =>
        Find(type?.Outward) ?? Find(type?.Name) ?? (LinkKind.Relates, false);

    /// <summary>The kind named in a history text such as "This issue blocks PAY-7".</summary>
    public static LinkKind Of(string? text)
    {
        var tidy = text is null ? "" : NameWords.Tidy(text);
        foreach (var (phrase, kind, _) in Phrases)
        {
            if (tidy.Contains(phrase, StringComparison.Ordinal))
                return kind;
        }

        return LinkKind.Relates;
    }

    private static (LinkKind, bool)? Find(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return null;
        var tidy = NameWords.Tidy(words);
        foreach (var (phrase, kind, turned) in Phrases)
        {
            if (tidy.StartsWith(phrase, StringComparison.Ordinal))
                return (kind, turned);
        }

        return null;
    }
}
