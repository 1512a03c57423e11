using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>The teams a run reads. Known once the team stream was read.</summary>
internal sealed class LinearTeams(SourceOptions options, LinearKnown known)
{
    private const int MostNamed = 20;

    private readonly HashSet<string> _remembered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Only some of the visible teams are read, so questions name them.</summary>
    public bool Restricted => options.Projects.Count > 0;

    /// <summary>Keys of all teams the account sees, in ordinal order.</summary>
    public IReadOnlyList<string> Visible { get; private set; } = [];

    /// <summary>What is worth a word and not worth stopping for.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>Keys of the teams that are read, as the tracker writes them, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>The keys as one text; "*" when all visible teams are read.</summary>
    public string Scope =>
        Restricted ? string.Join(' ', options.Projects.Select(p => p.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)) : "*";

    public bool Wanted(string? key) => !Restricted || options.Projects.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys that earlier runs have read.</summary>
    public void Remember(IEnumerable<string> keys) => _remembered.UnionWith(keys);

    /// <summary>Of some teams the one that stands for them: the first that is read, in the order of keys.</summary>
    public LinearTeam? Leading(IEnumerable<LinearTeam> teams) =>
        teams.Where(t => t.Id is not null && Wanted(t.Key)).MinBy(t => t.Key, StringComparer.Ordinal);

    /// <summary>The teams as a comparison within a filter.</summary>
    public JsonObject In() => new() { ["key"] = new JsonObject { ["in"] = new JsonArray([.. Keys.Select(k => JsonValue.Create(k))]) } };

    /// <summary>
    /// Call when all teams were seen. One that earlier runs read and that is gone is left out and told, so that the others are
    /// read; one that nobody has ever seen is a slip of the settings and stops the run.
    /// </summary>
    public void Settle()
    {
        Visible = [.. known.Teams.Values.Select(t => t.Key!).Order(StringComparer.Ordinal)];
        var missing = options.Projects.Where(p => !Visible.Contains(p, StringComparer.OrdinalIgnoreCase)).ToArray();
        var unknown = missing.Where(p => !_remembered.Contains(p)).ToArray();
        if (unknown.Length > 0 || (missing.Length > 0 && missing.Length == options.Projects.Count))
            throw NotFound(unknown.Length > 0 ? unknown : missing);
        Warnings = [.. missing.Select(key =>
            $"team {key} is deleted or renamed, or the account may no longer see it; it was left out, the others were read. Correct Projects.")];
        Keys = [.. Visible.Where(Wanted)];
    }

    private TrackerSettingsException NotFound(string[] unknown)
    {
        var nearest = Spelling.Nearest(unknown[0], Visible);
        return new TrackerSettingsException(
            options.Name, "teams",
            $"{(unknown.Length == 1 ? "team" : "teams")} {string.Join(", ", unknown)} not found.{(nearest is null ? "" : $" Did you mean {nearest}?")}",
            Visible.Count == 0
                ? "The account sees no team at all: add it to one."
                : $"Teams this account sees: {string.Join(", ", Visible.Take(MostNamed))}{(Visible.Count > MostNamed ? ", …" : "")}.");
    }
}
