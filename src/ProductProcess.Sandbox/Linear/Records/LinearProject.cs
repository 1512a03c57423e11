using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>An epic as a project.</summary>
internal sealed class LinearProject : LinearNode
{
    private readonly LinearSnapshot _now;
    private IReadOnlyList<LinearComment>? _comments;

    public LinearProject(LinearSnapshot now, ItemView view, LinearTeam team)
        : base(LinearKind.Project, LinearSnapshot.Text(view.Item.Id), view.Item.Created)
    {
        _now = now;
        View = view;
        Team = team;
        Status = now.ProjectStatus(Kind(view.State));
        Date();
    }

    public ItemView View { get; }

    public LinearTeam Team { get; }

    public LinearProjectStatus Status { get; }

    public IEnumerable<LinearIssue> Issues => _now.Issues.Where(i => i.Values.Project == this);

    public int Priority => Math.Min(4, int.Parse(View.State.Priority, CultureInfo.InvariantCulture));

    public string Url => $"https://linear.app/{_now.UrlKey}/project/{Id}";

    public LinearUser? Lead => _now.User(View.State.Assignee);

    public LinearUser? Creator => _now.User(View.Item.Reporter);

    public long? Started { get; private set; }

    public long? Completed { get; private set; }

    public long? Canceled { get; private set; }

    public override long Updated => View.Updated;

    public IReadOnlyList<LinearComment> Comments =>
        _comments ??= [.. View.Item.Comments.Take(View.Comments).Select(c => new LinearComment(_now, c, null, this))];

    private static string Kind(ItemState state) => LinearStateKind.All[LinearStateKind.IndexOf(state.Status, state.Resolution)].Type switch
    {
        "unstarted" => "planned",
        "duplicate" => "canceled",
        var type => type,
    };

    /// <summary>When it came to its status, from its history.</summary>
    private void Date()
    {
        var state = View.Item.Initial;
        Stamp(Kind(state), Created);
        foreach (var entry in View.Item.Entries.Take(View.Entries))
        {
            var before = Kind(state);
            foreach (var change in entry.Changes.Where(c => c.Field is ChangeField.Status or ChangeField.Resolution))
                state = state.With(change.Field, change.To);
            if (Kind(state) != before)
                Stamp(Kind(state), entry.At);
        }
    }

    private void Stamp(string type, long at)
    {
        Started = type switch { "started" => Started ?? at, "backlog" or "planned" => null, _ => Started };
        Completed = type == "completed" ? at : null;
        Canceled = type == "canceled" ? at : null;
    }
}
