using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// The streams that are read in full each run. Their order matters: projects decide what is asked about boards, fields decide
/// what is asked about items.
/// </summary>
internal sealed class JiraDimensions(
    JiraClient client,
    JiraProjects projects,
    JiraFieldFinder fields,
    JiraNotes notes,
    string version,
    IJiraLists lists)
{
    private readonly JiraIds _ids = new(client.Calls.Options.Name);
    private readonly JiraBoards _boards = new(client, projects, fields, notes);

    public IReadOnlyList<IDimensionStream> Streams() =>
    [
        Of("projects", p => p.Id, ProjectsAsync, Project, JiraJson.Default.JiraProject),
        Of("fields", f => f.Id, lists.FieldsAsync, (field, _) => fields.Look(field), JiraJson.Default.JiraField),
        Of("statuses", s => s.Id, ct => ListAsync("statuses", () => client.Api.StatusesAsync(version, ct), ct),
            Status, JiraJson.Default.JiraStatus),
        Of("priorities", p => p.Id, lists.PrioritiesAsync, Priority, JiraJson.Default.JiraNamed),
        Of("resolutions", r => r.Id, lists.ResolutionsAsync, Resolution, JiraJson.Default.JiraNamed),
        Of("types", t => t.Id, ct => ListAsync("types", () => client.Api.TypesAsync(version, ct), ct),
            Type, JiraJson.Default.JiraIssueType),
        Of("boards", b => b.Id, _boards.BoardsAsync, Board, JiraJson.Default.JiraBoard, optional: true),
        Of("sprints", s => s.Id, _boards.SprintsAsync, Sprint, JiraJson.Default.JiraSprint, optional: true),
    ];

    private static DimensionStream<T> Of<T>(
        string name,
        Func<T, string?> key,
        Func<CancellationToken, IAsyncEnumerable<T>> fetch,
        Action<T, DimensionRecords> map,
        JsonTypeInfo<T> json,
        bool optional = false) =>
        new(name, key, fetch, map, record => PayloadText.Of(JsonSerializer.SerializeToElement(record, json))) { Optional = optional };

    private IAsyncEnumerable<T> ListAsync<T>(string stream, Func<Task<IReadOnlyList<T>>> list, CancellationToken cancellationToken) =>
        client.Calls.ListAsync(stream, list, cancellationToken);

    private async IAsyncEnumerable<JiraProject> ProjectsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        projects.Begin();
        await foreach (var project in lists.ProjectsAsync(JiraProjectState.Live, cancellationToken).ConfigureAwait(false))
        {
            if (projects.Look(project))
                yield return project;
        }

        projects.Settle(projects.Missing.Count == 0 ? [] : await new JiraGoneProjects(lists).AllAsync(cancellationToken).ConfigureAwait(false));
    }

    private void Project(JiraProject project, DimensionRecords into)
    {
        var id = _ids.Project(Required(project.Id, "project"));
        into.Projects[id] = new Project(id, Required(project.Key, "project"), project.Name ?? project.Key!);
    }

    private void Status(JiraStatus status, DimensionRecords into)
    {
        var id = _ids.Status(Required(status.Id, "status"));
        into.Statuses[id] = new Status(id, status.Name ?? "", JiraStages.Of(status));
    }

    private void Priority(JiraNamed priority, DimensionRecords into)
    {
        var id = _ids.Priority(Required(priority.Id, "priority"));
        // Jira lists priorities from the most urgent down.
        into.Priorities[id] = new Priority(id, priority.Name ?? "", into.Priorities.Count + 1);
    }

    private void Resolution(JiraNamed resolution, DimensionRecords into)
    {
        var id = _ids.Resolution(Required(resolution.Id, "resolution"));
        into.Resolutions[id] = new Resolution(id, resolution.Name ?? "", JiraResolutions.Cancels(resolution.Name));
    }

    private void Type(JiraIssueType type, DimensionRecords into)
    {
        var id = _ids.Type(Required(type.Id, "type"));
        into.Types[id] = new ItemType(id, type.Name ?? "", JiraLevels.Of(type));
    }

    private void Board(JiraBoard board, DimensionRecords into)
    {
        var id = _ids.Board(Required(board.Id, "board"));
        into.Boards[id] = new Board(id, board.Name ?? "", board.Location?.ProjectId is { Length: > 0 } project ? _ids.Project(project) : null);
    }

    private void Sprint(JiraSprint sprint, DimensionRecords into)
    {
        var mapped = JiraSprints.Of(sprint, _ids);
        into.Sprints[mapped.Id] = mapped;
    }

    private static string Required(string? value, string what) =>
        string.IsNullOrEmpty(value) ? throw new UnreadableException($"A {what} has no id or key.") : value;
}
