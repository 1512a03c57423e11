using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

/// <summary>Workspaces of a single item, written entry by entry, with the people and teams of a seed.</summary>
internal static class Handmade
{
    private const int Second = 1000;

    private static readonly SimulatedWorkspace Steady = Worlds.Of("steady");

    public static long Created { get; } = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static string Person { get; } = Steady.Teams[0].People[0].Id;

    public static string Other { get; } = Steady.Teams[0].People[1].Id;

    public static string Bot { get; } = Steady.People.First(p => p.Account.Kind == PersonKind.App).Id;

    /// <summary>After so many seconds, somebody changes something.</summary>
    public static ItemEntry After(int seconds, string actor, params FieldChange[] changes) =>
        new(50_000 + seconds, Created + (seconds * Second), actor, changes);

    public static FieldChange Status(Status from, Status to) => new(ChangeField.Status, from.Id, to.Id);

    public static SimulatedWorkspace Of(params ItemEntry[] entries)
    {
        var item = new SimulatedItem
        {
            Id = 40_000,
            Key = "MEA-1",
            Team = Steady.Teams[0],
            Type = Workflow.Story,
            Title = "A story",
            Created = Created,
            Reporter = Person,
            Initial = new ItemState { Status = Workflow.Backlog.Id, Priority = "3" },
            Entries = entries,
            Comments = [],
        };
        return new SimulatedWorkspace
        {
            Title = "Handmade",
            Zone = Steady.Zone,
            From = Steady.From,
            Until = Steady.Until,
            Holidays = [],
            People = Steady.People,
            Teams = Steady.Teams,
            Sprints = [],
            Items = [item],
            Links = [],
        };
    }
}
