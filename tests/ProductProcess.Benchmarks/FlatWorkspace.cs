using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Benchmarks;

/// <summary>
/// As many items as asked for, each with ten changes and a comment, without simulating anybody: for measuring how fast
/// reading is, not what is read.
/// </summary>
internal static class FlatWorkspace
{
    private const int Teams = 10;
    private const int PeopleInTeam = 8;
    private const long Minute = 60_000;

    private static readonly DateTimeOffset From = new(2025, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public static SimulatedWorkspace Of(int items)
    {
        var people = Enumerable.Range(0, Teams * PeopleInTeam)
            .Select(n => new SimulatedPerson(new Person($"account-{n}", $"Person {n}", null, PersonKind.Human, true), TimeZoneInfo.Utc, null))
            .ToArray();
        var teams = Enumerable.Range(0, Teams).Select(n => Team(n, people)).ToArray();
        return new SimulatedWorkspace
        {
            Title = "Flat",
            Zone = TimeZoneInfo.Utc,
            From = From,
            Until = Until,
            Holidays = [],
            People = people,
            Teams = teams,
            Sprints = [],
            Items = [.. Enumerable.Range(0, items).Select(n => Item(n, items, teams[n % Teams], people))],
            Links = [],
        };
    }

    private static SimulatedTeam Team(int n, SimulatedPerson[] people) => new()
    {
        Id = $"team-{n}",
        Name = $"Team {n}",
        Key = $"T{(char)('A' + n)}",
        ProjectId = (20000 + n).ToString(CultureInfo.InvariantCulture),
        BoardId = 100 + n,
        HasSprints = false,
        Zone = TimeZoneInfo.Utc,
        People = people[(n * PeopleInTeam)..((n + 1) * PeopleInTeam)],
        Components = [],
    };

    private static SimulatedItem Item(int n, int items, SimulatedTeam team, SimulatedPerson[] people)
    {
        var created = From.ToUnixTimeMilliseconds() + (long)((Until - From - TimeSpan.FromDays(2)).TotalMilliseconds / items * n);
        string Person(int of) => people[(n + of) % people.Length].Id;
        FieldChange[] changes =
        [
            new(ChangeField.Priority, "3", "2"),
            new(ChangeField.Status, Workflow.Backlog.Id, Workflow.ToDo.Id),
            new(ChangeField.Assignee, null, Person(1)),
            new(ChangeField.Status, Workflow.ToDo.Id, Workflow.InProgress.Id),
            new(ChangeField.Estimate, null, "3"),
            new(ChangeField.Status, Workflow.InProgress.Id, Workflow.InReview.Id),
            new(ChangeField.Assignee, Person(1), Person(2)),
            new(ChangeField.Status, Workflow.InReview.Id, Workflow.InProgress.Id),
            new(ChangeField.Status, Workflow.InProgress.Id, Workflow.Done.Id),
            new(ChangeField.Resolution, null, Workflow.Finished.Id),
        ];
        return new SimulatedItem
        {
            Id = 100_000 + n,
            Key = $"{team.Key}-{(n / Teams) + 1}",
            Team = team,
            Type = Workflow.Story,
            Title = $"Something to do for somebody, number {n}",
            Created = created,
            Reporter = Person(3),
            Initial = new ItemState { Status = Workflow.Backlog.Id, Priority = "3" },
            Entries = [.. changes.Select((change, i) => new ItemEntry(((long)n * 10) + i + 1, created + ((i + 1) * 90 * Minute), Person(i % 3), [change]))],
            Comments = [new ItemComment(500_000_000 + n, created + (30 * Minute), Person(2), "Asked for the details and got an answer, so on it goes.")],
        };
    }
}
