using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>The projects a run reads. Known once the project stream was read.</summary>
internal sealed class JiraProjects(SourceOptions options, JiraNotes notes)
{
    private const int MostNamed = 20;

    private readonly List<string> _visible = [];
    private readonly Dictionary<string, string> _renamed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys of the projects that are read, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>Keys of all projects the account sees, in ordinal order.</summary>
    public IReadOnlyList<string> Visible => _visible;

    /// <summary>Only some of the visible projects are read, so questions name them.</summary>
    public bool Restricted => options.Projects.Count > 0;

    /// <summary>
    /// The keys as one text; "*" when all visible projects are read. Conditions of the operator's own are part of it: under
    /// others, items that have not moved for long may come in.
    /// </summary>
    public string Scope
    {
        get
        {
            var own = JqlText.Conditions(options.Jql) is { } jql
                ? "?" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(jql)))[..8]
                : "";
            return Restricted
                ? string.Join(' ', options.Projects.Select(p => p.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal).Select(p => p + own))
                : "*" + own;
        }
    }

    public void Remember(IEnumerable<string> keys) => _known.UnionWith(keys);

    public void Begin()
    {
        _visible.Clear();
        _renamed.Clear();
    }

    /// <summary>Takes note of a project that the account sees; true when it is read.</summary>
    public bool Look(JiraProject project)
    {
        if (project.Key is not { Length: > 0 } key)
            return !Restricted;
        _visible.Add(key);
        foreach (var former in (project.ProjectKeys ?? []).Where(k => k != key))
            _renamed[former] = key;
        return !Restricted || options.Projects.Contains(key, StringComparer.OrdinalIgnoreCase)
            || (project.ProjectKeys ?? []).Any(k => options.Projects.Contains(k, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Projects that are asked for and not seen. Call when all projects were seen.</summary>
    public IReadOnlyList<string> Missing =>
        [.. options.Projects.Where(p => !_visible.Contains(p, StringComparer.OrdinalIgnoreCase) && !_renamed.ContainsKey(p))];

    /// <summary>
    /// Call when all projects were seen. One that is gone is left out and told, so that the others are read; one that nobody has
    /// ever seen is a slip of the settings and stops the run.
    /// </summary>
    public void Settle(IReadOnlyList<(JiraProject Project, JiraProjectState State)> gone)
    {
        _visible.Sort(StringComparer.Ordinal);
        var missing = Missing;
        var states = missing.ToDictionary(key => key, key => StateOf(key, gone), StringComparer.Ordinal);
        var unknown = missing.Where(key => states[key] is null && !_known.Contains(key)).ToArray();
        if (unknown.Length > 0 || (missing.Count > 0 && missing.Count == options.Projects.Count))
            throw NotFound(unknown.Length > 0 ? unknown : [.. missing]);
        foreach (var key in missing)
            notes.Add($"project {key} {states[key] ?? "is deleted, or the account may no longer see it"}; it was left out, the others were read. Remove it from Projects, or restore it.");
        Keys = [.. _visible.Where(key => !Restricted || options.Projects.Any(p => Now(p).Equals(key, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>The projects as a clause of a question.</summary>
    public string Clause() => $"project in ({string.Join(", ", Keys.Select(key => $"\"{key}\""))})";

    private string Now(string key) =>
        _visible.Contains(key, StringComparer.OrdinalIgnoreCase) ? key : _renamed.GetValueOrDefault(key, key);

    private static string? StateOf(string key, IReadOnlyList<(JiraProject Project, JiraProjectState State)> gone)
    {
        foreach (var (project, state) in gone)
        {
            if (key.Equals(project.Key, StringComparison.OrdinalIgnoreCase))
                return state == JiraProjectState.Archived ? "is archived" : "is in the bin";
        }

        return null;
    }

    private TrackerSettingsException NotFound(string[] unknown) => new(
        options.Name, "projects",
        $"{(unknown.Length == 1 ? "project" : "projects")} {string.Join(", ", unknown)} not found.{Nearest(unknown[0])}",
        _visible.Count == 0
            ? "The account sees no project at all: give it permission to browse them."
            : $"Projects this account sees: {string.Join(", ", _visible.Take(MostNamed))}{(_visible.Count > MostNamed ? ", …" : "")}.");

    private string Nearest(string wanted)
    {
        var nearest = Spelling.Nearest(wanted, _visible);
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }
}
