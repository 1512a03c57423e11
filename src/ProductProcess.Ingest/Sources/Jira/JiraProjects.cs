using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>The projects a run reads. Known once the project stream was read.</summary>
internal sealed class JiraProjects(SourceOptions options)
{
    private const int MostNamed = 20;

    private readonly List<string> _visible = [];

    /// <summary>Keys of the projects that are read, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>Only some of the visible projects are read, so questions name them.</summary>
    public bool Restricted => options.Projects.Count > 0;

    /// <summary>The keys as one text; "*" when all visible projects are read.</summary>
    public string Scope =>
        Restricted ? string.Join(' ', options.Projects.Select(p => p.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)) : "*";

    public bool Wanted(string? key) =>
        !Restricted || options.Projects.Contains(key, StringComparer.OrdinalIgnoreCase);

    public void Visible(string key) => _visible.Add(key);

    /// <summary>Call when all projects were seen. Throws when one that is asked for is not among them.</summary>
    public void Check()
    {
        _visible.Sort(StringComparer.Ordinal);
        var unknown = options.Projects.Where(p => !_visible.Contains(p, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (unknown.Length > 0)
        {
            throw new TrackerSettingsException(
                options.Name, "projects",
                $"{(unknown.Length == 1 ? "project" : "projects")} {string.Join(", ", unknown)} not found.{Nearest(unknown[0])}",
                _visible.Count == 0
                    ? "The account sees no project at all: give it permission to browse them."
                    : $"Projects this account sees: {string.Join(", ", _visible.Take(MostNamed))}{(_visible.Count > MostNamed ? ", …" : "")}.");
        }

        Keys = [.. _visible.Where(Wanted)];
    }

    /// <summary>The projects as a clause of a question.</summary>
    public string Clause() => $"project in ({string.Join(", ", Keys.Select(key => $"\"{key}\""))})";

    private string Nearest(string wanted)
    {
        var nearest = Spelling.Nearest(wanted, _visible);
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }
}
