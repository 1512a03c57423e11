using System.Collections.Frozen;

namespace ProductProcess.Core.Rules.Context;

/// <summary>The kinds of event: those that records show, and those that a coach may enter.</summary>
public static class EventKinds
{
    internal static readonly EventKind Growth = new("growth", "new people joined");
    internal static readonly EventKind NewTeam = new("new-team", "a new team began");
    internal static readonly EventKind Migration = new("workflow-migration", "statuses were migrated");
    internal static readonly EventKind Import = new("import", "many items were written in at once");
    internal static readonly EventKind CleanUp = new("clean-up", "the backlog was tidied up in bulk");

    private static readonly FrozenDictionary<string, EventKind> Entered = new EventKind[]
    {
        new("reorganisation", "there was a reorganisation"),
        new("new tool", "a new tool came into use"),
        new("new practice", "a new practice began"),
        new("new people", "new people joined"),
        new("people left", "people left"),
        new("team split", "a team was split"),
        new("teams merged", "teams were merged"),
        new("new mission", "the mission changed"),
        new("pause", "work paused"),
        new("other", "something happened that the coach noted"),
    }.ToFrozenDictionary(kind => kind.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>What may be entered, in the words to enter.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Entered.Keys.Order(StringComparer.Ordinal)];

    public static bool IsKnown(string what) => Entered.ContainsKey(what);

    internal static EventKind Of(string what) => Entered[what];
}
