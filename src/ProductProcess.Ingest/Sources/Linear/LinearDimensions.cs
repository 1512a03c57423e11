using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Mapping;
using ProductProcess.Ingest.Sources.Linear.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// The streams that are read in full each run, archived and retired records included: history still names them. Teams come first,
/// they decide what is asked for.
/// </summary>
internal sealed class LinearDimensions(LinearCalls calls, LinearKnown known, LinearTeams teams)
{
    private readonly LinearIds _ids = new(calls.Options.Name);

    public IReadOnlyList<IDimensionStream> Streams() =>
    [
        Of("teams", t => t.Id, TeamsAsync, Team, LinearJson.Default.LinearTeam),
        Of("statuses", LinearQueries.WorkflowStates, s => s.Id, Status, LinearJson.Default.LinearPageLinearState, LinearJson.Default.LinearState),
        Of("project-statuses", LinearQueries.ProjectStatuses, s => s.Id, ProjectStatus, LinearJson.Default.LinearPageLinearState, LinearJson.Default.LinearState),
        new DimensionStream<Priority>("priorities", p => p.Id, _ => LinearPriorities.All(_ids).ToAsyncEnumerable(), (p, into) => into.Priorities[p.Id] = p, p => p.Id),
        new DimensionStream<ItemType>("types", t => t.Id, _ => LinearTypes.All(_ids).ToAsyncEnumerable(), (t, into) => into.Types[t.Id] = t, t => t.Id),
        Of("people", LinearQueries.Users, u => u.Id, User, LinearJson.Default.LinearPageLinearUser, LinearJson.Default.LinearUser),
        Of("labels", LinearQueries.Labels, l => l.Id, Label, LinearJson.Default.LinearPageLinearLabel, LinearJson.Default.LinearLabel),
        Of("sprints", LinearQueries.Cycles, c => c.Id, Cycle, LinearJson.Default.LinearPageLinearCycle, LinearJson.Default.LinearCycle),
        Allowed("initiatives", LinearQueries.InitiativesAllowed, () => known.Initiatives = true),
        Allowed("requests", LinearQueries.RequestsAllowed, () => known.Requests = true),
    ];

    private DimensionStream<T> Of<T>(
        string name,
        LinearQuery query,
        Func<T, string?> key,
        Action<T, DimensionRecords> map,
        JsonTypeInfo<LinearPage<T>> page,
        JsonTypeInfo<T> json) =>
        Of(name, key, ct => calls.AllAsync(name, query, page, ct), map, json);

    private static DimensionStream<T> Of<T>(
        string name,
        Func<T, string?> key,
        Func<CancellationToken, IAsyncEnumerable<T>> fetch,
        Action<T, DimensionRecords> map,
        JsonTypeInfo<T> json) =>
        new(name, key, fetch, map, record => PayloadText.Of(JsonSerializer.SerializeToElement(record, json)));

    /// <summary>Not every plan and token may read these. Asked once, so that items need not be asked twice.</summary>
    private DimensionStream<LinearRef> Allowed(string name, LinearQuery query, Action allow)
    {
        async IAsyncEnumerable<LinearRef> AskAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await calls.PageAsync(name, query, new() { ["first"] = 1 }, LinearJson.Default.LinearPageLinearRef, cancellationToken).ConfigureAwait(false);
            allow();
            yield break;
        }

        return new(name, r => r.Id, AskAsync, (_, _) => { }, r => r.Id ?? "") { Optional = true };
    }

    private async IAsyncEnumerable<LinearTeam> TeamsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        known.Teams.Clear();
        var all = calls.AllAsync("teams", LinearQueries.Teams, LinearJson.Default.LinearPageLinearTeam, cancellationToken);
        await foreach (var team in all.ConfigureAwait(false))
        {
            if (team is { Id: { } id, Key: not null })
                known.Teams[id] = team;
            if (teams.Wanted(team.Key))
                yield return team;
        }

        teams.Settle();
    }

    private void Team(LinearTeam team, DimensionRecords into)
    {
        var raw = LinearReading.Required(team.Id, "A team's id");
        var key = LinearReading.Required(team.Key, "A team's key");
        into.Teams[_ids.Team(raw)] = new Team(_ids.Team(raw), team.Name ?? key);
        into.Projects[_ids.Project(raw)] = new Project(_ids.Project(raw), key, team.Name ?? key);
    }

    private void Status(LinearState state, DimensionRecords into)
    {
        var raw = LinearReading.Required(state.Id, "A status's id");
        var status = new Status(_ids.Status(raw), state.Name ?? "", LinearStages.Of(state));
        known.Stages[raw] = status.Stage;
        into.Statuses[status.Id] = status;
    }

    private void ProjectStatus(LinearState state, DimensionRecords into)
    {
        var id = _ids.Status(LinearReading.Required(state.Id, "A project status's id"));
        into.Statuses[id] = new Status(id, state.Name ?? "", LinearStages.OfContainer(state.Type));
    }

    private void User(LinearUser user, DimensionRecords into)
    {
        var id = _ids.Person(LinearReading.Required(user.Id, "A person's id"));
        into.People[id] = new Person(id, user.Name ?? "", user.Email, user.App ? PersonKind.App : PersonKind.Human, user.Active);
    }

    private void Label(LinearLabel label, DimensionRecords into)
    {
        if (label is { Id: { } id, Name: { Length: > 0 } name })
            known.Labels[id] = name;
    }

    private void Cycle(LinearCycle cycle, DimensionRecords into)
    {
        var id = _ids.Sprint(LinearReading.Required(cycle.Id, "A cycle's id"));
        into.Sprints[id] = new Sprint
        {
            Id = id,
            Name = cycle.Name is { Length: > 0 } name ? name : string.Create(CultureInfo.InvariantCulture, $"Cycle {cycle.Number}"),
            State = cycle.CompletedAt is not null || cycle.IsPast ? SprintState.Closed : cycle.IsActive ? SprintState.Active : SprintState.Future,
            Activated = cycle.StartsAt,
            PlannedEnd = cycle.EndsAt,
            Completed = cycle.CompletedAt,
            BoardId = cycle.Team?.Id is { } team ? _ids.Board(team) : null,
        };
    }
}
