using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Sandbox.Seeds;
using ProductProcess.Sandbox.Simulating;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Benchmarks;

/// <summary>
/// A store of as many items as asked for: one simulated year, laid down again and again under other ids, its teams
/// dealt out to fifty. People of one team stay few, as each copy of a person goes to a person of the team it lands in.
/// </summary>
internal sealed class TiledStore(WorkStore store)
{
    public const int Teams = 50;
    private const int PeopleOfATeam = 12;
    private const int PageSize = 500;
    private const string Source = "s";

    /// <summary>Real histories hold about twice the changes of simulated ones.</summary>
    private static readonly Change Noise = new(ChangeField.Labels, "labels", "", "s:label:seen");

    public static DateOnly Until { get; } = new(2026, 11, 1);

    /// <summary>Gives the number of items and of changes written.</summary>
    public async Task<(int Items, long Changes)> FillAsync(int leaves)
    {
        var workspace = Simulation.Run(new SeedCatalog().Load("ten-thousand"));
        var source = await store.WriteAsync(w => w.Runs.Source(Source, SourceKinds.JiraCloud, "https://example.com"), CancellationToken.None);
        var (items, changes, written) = (0, 0L, 0);
        for (var tile = 0; written < leaves; tile++)
        {
            // The first part of every id tells the copies apart.
            var records = new WorkLogRecords($"{Source}{tile}", workspace.At(workspace.Until));
            foreach (var page in records.Stories().Chunk(PageSize))
            {
                var stories = page.Select(story => Move(story, tile)).TakeWhile(record => record.Item.Level != ItemLevel.Leaf || written++ < leaves).ToArray();
                items += stories.Length;
                changes += stories.Sum(story => story.History.Sum(entry => entry.Changes.Count));
                await WriteAsync(source, new ItemPage { Items = stories, Seen = Seen(workspace, records, tile) });
            }
        }

        return (items, changes);
    }

    private Task WriteAsync(long source, ItemPage page) => store.WriteAsync(
        w =>
        {
            w.WritePage(source, page, "shape", 1);
            w.SaveCursor(source, "items", new StreamCursor("*", "shape", null, 1, "x"));
        },
        CancellationToken.None);

    private static ItemRecord Move((WorkItem Item, HistoryEntry[] Entries, Comment[] Comments) story, int tile)
    {
        var team = TeamOf(story.Item.TeamId!, tile);
        string? Person(string? id) => id is null ? null : PersonOf(id, team);
        var item = story.Item with
        {
            TeamId = TeamId(team),
            AssigneeId = Person(story.Item.AssigneeId),
            ReporterId = Person(story.Item.ReporterId),
        };
        HistoryEntry[] entries =
        [
            .. story.Entries.Select(entry => entry with
            {
                ActorId = Person(entry.ActorId),
                Changes =
                [
                    .. entry.Changes.Select(change => change.Field == ChangeField.Assignee
                        ? change with { From = Person(change.From), To = Person(change.To) }
                        : change),
                    Noise,
                ],
            }),
        ];
        return new ItemRecord(item, entries, [.. story.Comments.Select(comment => comment with { AuthorId = Person(comment.AuthorId) })], []);
    }

    private static int TeamOf(string team, int tile) => (Number(team) + (tile * 13)) % Teams;

    private static string TeamId(int team) => $"{Source}:team:{team}";

    private static string PersonOf(string person, int team) => $"{Source}:person:{team}-{Number(person) % PeopleOfATeam}";

    /// <summary>The same number for the same raw id, in every process.</summary>
    private static int Number(string id) => (int)(EntityId.Raw(id).Aggregate(17u, (sum, letter) => (sum * 31) + letter) % 9973);

    private static DimensionRecords Seen(SimulatedWorkspace workspace, WorkLogRecords records, int tile)
    {
        var seen = new DimensionRecords();
        string Id(string kind, string raw) => EntityId.Of($"{Source}{tile}", kind, raw);
        foreach (var status in workspace.Statuses)
            seen.Statuses[Id("status", status.Id)] = status with { Id = Id("status", status.Id) };
        foreach (var type in Workflow.Types)
            seen.Types[Id("type", type.Id)] = type with { Id = Id("type", type.Id) };
        foreach (var priority in Workflow.Priorities)
            seen.Priorities[Id("priority", priority.Id)] = priority with { Id = Id("priority", priority.Id) };
        foreach (var resolution in Workflow.Resolutions)
            seen.Resolutions[Id("resolution", resolution.Id)] = resolution with { Id = Id("resolution", resolution.Id) };
        foreach (var project in workspace.Teams)
            seen.Projects[Id("project", project.ProjectId)] = new Project(Id("project", project.ProjectId), project.Key, project.Name);
        foreach (var sprint in records.Sprints())
            seen.Sprints[sprint.Id] = sprint;
        for (var team = 0; team < Teams; team++)
        {
            seen.Teams[TeamId(team)] = new Team(TeamId(team), string.Create(CultureInfo.InvariantCulture, $"Team {team:D2}"));
            for (var n = 0; n < PeopleOfATeam; n++)
            {
                var id = $"{Source}:person:{team}-{n}";
                seen.People[id] = new Person(id, $"Person {team}-{n}", null, PersonKind.Human, true);
            }
        }

        return seen;
    }
}
