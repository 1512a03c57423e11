using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>
/// The life of one item, told forwards: days are counted from <see cref="World.FirstDay"/>, and 1.5 is noon of the
/// second day. Names are raw; they become ids in <see cref="World.Id"/>.
/// </summary>
public sealed class Tale(World world, string key, ItemLevel level)
{
    private readonly Dictionary<ChangeField, string> _now = [];

    public string Key { get; } = key;

    public ItemLevel Level { get; } = level;

    public long Created { get; private set; }

    public string? Team { get; private set; }

    public string Project { get; private set; } = "P";

    public string Type { get; private set; } = "story";

    public string? Reporter { get; private set; }

    public string? Group { get; private set; }

    public string? Title { get; private set; }

    public IReadOnlyList<string> Components { get; private set; } = [];

    public Dictionary<ChangeField, string> Born { get; } = [];

    public List<Moment> Moments { get; } = [];

    public List<(long At, string? By)> Comments { get; } = [];

    /// <summary>Values the tracker shows now although no change leads to them.</summary>
    public Dictionary<ChangeField, string> Shown { get; } = [];

    /// <summary>Created on a day, with the values it was created with.</summary>
    public Tale At(double day, string status = "backlog", string assignee = "", string sprints = "", string parent = "")
    {
        Created = World.Instant(day);
        Begin(ChangeField.Status, status);
        Begin(ChangeField.Assignee, assignee);
        Begin(ChangeField.Sprint, sprints);
        Begin(ChangeField.Parent, parent);
        Begin(ChangeField.Resolution, "");
        Begin(ChangeField.Due, "");
        Begin(ChangeField.Priority, "");
        Begin(ChangeField.Flag, "");
        Begin(ChangeField.Labels, "");
        return this;
    }

    public Tale Of(string? team = null, string project = "P", string type = "story", string? reporter = null, string? group = null)
    {
        (Team, Project, Type, Reporter, Group) = (team, project, type, reporter, group);
        return this;
    }

    public Tale Ready(double day, string? by = null) => To(day, "ready", by);

    public Tale Active(double day, string? by = null) => To(day, "active", by);

    public Tale Waiting(double day, string? by = null) => To(day, "waiting", by);

    public Tale Done(double day, string? by = null) => To(day, "done", by);

    public Tale To(double day, string status, string? by = null, bool migration = false) =>
        Change(day, ChangeField.Status, status, by, migration);

    public Tale Assign(double day, string who, string? by = null) => Change(day, ChangeField.Assignee, who, by);

    /// <summary>Sets the sprints the item is in: names with a blank between two.</summary>
    public Tale Sprints(double day, string sprints) => Change(day, ChangeField.Sprint, sprints, null);

    public Tale Under(double day, string parent, string? by = null, bool migration = false) =>
        Change(day, ChangeField.Parent, parent, by, migration);

    /// <summary>Sets the labels: names with a blank between two.</summary>
    public Tale Label(double day, string labels) => Change(day, ChangeField.Labels, labels, null);

    /// <summary>Moves it to another team; where it has none, to another project.</summary>
    public Tale HandTo(double day, string to)
    {
        var field = Team is null ? ChangeField.Project : ChangeField.Team;
        Moments.Add(new Moment(World.Instant(day), Moments.Count, field, Team ?? Project, to, null, false));
        (Team, Project) = Team is null ? (null, to) : (to, Project);
        return this;
    }

    public Tale Resolve(double day, string resolution) => Change(day, ChangeField.Resolution, resolution, null);

    public Tale Titled(string title)
    {
        Title = title;
        return this;
    }

    public Tale In(params string[] components)
    {
        Components = components;
        return this;
    }

    /// <summary>Sets a due date (ISO), or takes it away.</summary>
    public Tale Due(double day, string date, string? by = null) => Change(day, ChangeField.Due, date, by);

    public Tale Prioritise(double day, string priority, string? by = null) => Change(day, ChangeField.Priority, priority, by);

    /// <summary>Puts a flag on, or takes it off (empty).</summary>
    public Tale Flag(double day, string flag, string? by = null) => Change(day, ChangeField.Flag, flag, by);

    /// <summary>Records that a link ("blocks A-2") was made or cut, as seen from this item.</summary>
    public Tale Link(double day, string link, bool cut = false, string? by = null)
    {
        Moments.Add(new Moment(World.Instant(day), Moments.Count, ChangeField.Link, cut ? link : "", cut ? "" : link, by, false));
        return this;
    }

    public Tale Comment(double day, string? by)
    {
        Comments.Add((World.Instant(day), by));
        return this;
    }

    public Tale ShowNow(ChangeField field, string value)
    {
        Shown[field] = value;
        return this;
    }

    /// <summary>Records a change whose value before may contradict what was told so far.</summary>
    public Tale Record(double day, ChangeField field, string from, string to)
    {
        Moments.Add(new Moment(World.Instant(day), Moments.Count, field, from, to, null, false));
        _now[field] = to;
        return this;
    }

    public string Now(ChangeField field) => Shown.GetValueOrDefault(field) ?? _now[field];

    /// <summary>The value after all changes up to and including an instant.</summary>
    public string ValueAt(ChangeField field, long instant) =>
        Moments.Where(m => m.Field == field && m.At <= instant).OrderBy(m => m.At).ThenBy(m => m.Order)
            .Select(m => m.To).LastOrDefault() ?? Born[field];

    public Tale Item(string key, ItemLevel level = ItemLevel.Leaf) => world.Item(key, level);

    private void Begin(ChangeField field, string value) => Born[field] = _now[field] = value;

    private Tale Change(double day, ChangeField field, string to, string? by, bool migration = false)
    {
        Moments.Add(new Moment(World.Instant(day), Moments.Count, field, _now[field], to, by, migration));
        _now[field] = to;
        return this;
    }
}
