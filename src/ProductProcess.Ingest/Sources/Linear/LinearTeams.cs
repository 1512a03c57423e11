using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>The teams a run reads. Known once the team stream was read.</summary>
internal sealed class LinearTeams(SourceOptions options, LinearKnown known)
{
    private const int MostNamed = 20;

    /// <summary>Only some of the visible teams are read, so questions name them.</summary>
    public bool Restricted => options.Projects.Count > 0;

    /// <summary>Keys of the teams that are read, as the tracker writes them, in ordinal order.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>The keys as one text; "*" when all visible teams are read.</summary>
    public string Scope =>
        Restricted ? string.Join(' ', options.Projects.Select(p => p.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)) : "*";

    public bool Wanted(string? key) => !Restricted || options.Projects.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Of some teams the one that stands for them: the first that is read, in the order of keys.</summary>
    public LinearTeam? Leading(IEnumerable<LinearTeam> teams) =>
        teams.Where(t => t.Id is not null && Wanted(t.Key)).MinBy(t => t.Key, StringComparer.Ordinal);

    /// <summary>The teams as a comparison within a filter.</summary>
    public JsonObject In() => new() { ["key"] = new JsonObject { ["in"] = new JsonArray([.. Keys.Select(k => JsonValue.Create(k))]) } };

    /// <summary>Call when all teams were seen. Throws when one that is asked for is not among them.</summary>
    public void Check()
    {
        var visible = known.Teams.Values.Select(t => t.Key!).Order(StringComparer.Ordinal).ToArray();
        var unknown = options.Projects.Where(p => !visible.Contains(p, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (unknown.Length > 0)
        {
            throw new TrackerSettingsException(
                options.Name, "teams",
                $"{(unknown.Length == 1 ? "team" : "teams")} {string.Join(", ", unknown)} not found.{Nearest(unknown[0], visible)}",
                visible.Length == 0
                    ? "The account sees no team at all: add it to one."
                    : $"Teams this account sees: {string.Join(", ", visible.Take(MostNamed))}{(visible.Length > MostNamed ? ", …" : "")}.");
        }

        Keys = [.. visible.Where(Wanted)];
    }

    private static string Nearest(string wanted, string[] visible)
    {
        var nearest = Spelling.Nearest(wanted, visible);
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }
}
