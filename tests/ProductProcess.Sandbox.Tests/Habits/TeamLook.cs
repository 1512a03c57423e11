using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Habits;

/// <summary>
/// A plain look at the histories of one team over the last 13 weeks, in LINQ and with nothing of the product's own
/// arithmetic, to see whether the habits of a seed show.
/// </summary>
internal sealed class TeamLook
{
    private readonly SimulatedItem[] _leaves;
    private readonly SimulatedItem[] _parts;
    private readonly HashSet<string> _apps;
    private readonly WorkCalendar _calendar;
    private readonly Dictionary<string, SimulatedItem> _byId;
    private readonly SimulatedWorkspace _workspace;
    private readonly long _from;
    private readonly long _until;

    public TeamLook(SimulatedWorkspace workspace, SimulatedTeam team, int weeks = 13, int weeksBefore = 0)
    {
        _workspace = workspace;
        _calendar = new WorkCalendar(team.Zone, workspace.Holidays);
        _until = workspace.Until.AddDays(-7 * weeksBefore).ToUnixTimeMilliseconds();
        _from = workspace.Until.AddDays(-7 * (weeks + weeksBefore)).ToUnixTimeMilliseconds();
        _leaves = [.. workspace.Items.Where(i => i.Team == team && i.Type.Level == ItemLevel.Leaf)];
        _parts = [.. workspace.Items.Where(i => i.Team == team && i.Type.Level == ItemLevel.Part)];
        _apps = [.. workspace.People.Where(p => p.Account.Kind == PersonKind.App).Select(p => p.Id)];
        _byId = workspace.Items.ToDictionary(i => i.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public IEnumerable<SimulatedItem> Finished => _leaves.Where(l => InWindow(DoneAt(l)) && !GivenUp(l));

    public double OneHand => Finished.Average(l => Hands(l).Count == 1 ? 1.0 : 0.0);

    /// <summary>Larger efforts with at least four leaves finished in the window, each with its top person's share.</summary>
    public double[] TopShares =>
        [.. Finished.Where(l => Parent(l) is not null).GroupBy(Parent).Where(g => g.Count() >= 4)
            .Select(g => g.GroupBy(AssigneeAtDone).Max(p => p.Count()) / (double)g.Count())];

    public double OwnedShare => TopShares.Length == 0 ? 0 : TopShares.Average(s => s >= 0.8 ? 1.0 : 0.0);

    /// <summary>Median over working days of larger efforts with a leaf in progress, for each person with one.</summary>
    public double Spread => Median([.. Days().Select(day =>
    {
        var going = _leaves.Where(l => InProgress(l, day)).ToArray();
        var people = going.Select(l => At(l, day).Assignee).Where(a => a is not null).Distinct().Count();
        return people == 0 ? double.NaN : going.Select(Parent).Where(p => p is not null).Distinct().Count() / (double)people;
    }).Where(x => !double.IsNaN(x))]);

    public IEnumerable<SimulatedItem> Started => _leaves.Where(l => InWindow(StartedAt(l)));

    public IEnumerable<SimulatedItem> AdHoc => Started.Where(IsAdHoc);

    public double AdHocShare => Started.Average(l => IsAdHoc(l) ? 1.0 : 0.0);

    /// <summary>Unbiased inverse Simpson over the people who asked.</summary>
    public double Askers
    {
        get
        {
            var n = AdHoc.GroupBy(l => l.Reporter).Select(g => (double)g.Count()).ToArray();
            var same = n.Sum(x => x * (x - 1));
            return same == 0 ? n.Length : n.Sum() * (n.Sum() - 1) / same;
        }
    }

    public int Accepted => _leaves.Count(l => InWindow(First(l, s => s is not null && s != Workflow.Backlog.Id && s != Workflow.Done.Id)));

    public int Departed => _leaves.Count(l => InWindow(DoneAt(l)));

    public double InOverOut => Accepted / (double)Departed;

    public int InProgressAtStart => _leaves.Count(l => InProgress(l, _from));

    public int InProgressAtEnd => _leaves.Count(l => InProgress(l, _until));

    /// <summary>Of the leaves that were in a sprint when it ended inside the window, the share that had to go on in the next one.</summary>
    public double CarriedOver
    {
        get
        {
            var ended = _workspace.Sprints.Where(s => InWindow(s.Completed) && _leaves.Any(l => IdSet.Members(l.Initial.Sprints).Contains(s.Id) || l.Entries.Any(e => e.Changes.Any(c => c.Field == ChangeField.Sprint && IdSet.Members(c.To ?? "").Contains(s.Id))))).ToArray();
            var stays = ended.SelectMany(s => _leaves.Where(l => l.Created < s.Completed && IdSet.Members(At(l, s.Completed!.Value).Sprints).Contains(s.Id))
                .Select(l => At(l, s.Completed!.Value).Status != Workflow.Done.Id)).ToArray();
            return stays.Length == 0 ? double.NaN : stays.Average(open => open ? 1.0 : 0.0);
        }
    }

    public double AgeRatio
    {
        get
        {
            var ages = _leaves.Where(l => InProgress(l, _until)).Select(l => (_until - StartedAt(l)!.Value) / 86_400_000.0).ToArray();
            var cycles = Finished.Where(l => StartedAt(l) is not null).Select(l => (DoneAt(l)!.Value - StartedAt(l)!.Value) / 86_400_000.0).ToArray();
            return ages.Length == 0 ? 0 : Percentile(ages, 0.85) / Percentile(cycles, 0.85);
        }
    }

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"done {Finished.Count(),3} one-hand {OneHand:0.00} owned {OwnedShare:0.00} of {TopShares.Length,2} spread {Spread:0.00} | ad hoc {AdHocShare:0.00} of {Started.Count(),3} askers {Askers:0.0} | in {Accepted,3} out {Departed,3} = {InOverOut:0.00} wip {InProgressAtStart,2}->{InProgressAtEnd,2} age/cycle {AgeRatio:0.00} | carried {CarriedOver:0.00}");

    private HashSet<string> Hands(SimulatedItem leaf)
    {
        var done = DoneAt(leaf) ?? long.MaxValue;
        var own = leaf.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string?[] hands =
        [
            leaf.Initial.Assignee,
            .. leaf.Entries.Where(e => e.At <= done).SelectMany(e => e.Changes.Where(c => c.Field == ChangeField.Assignee).Select(c => c.To)),
            .. leaf.Entries.Where(e => e.At <= done && e.Changes.Any(c => c.Field == ChangeField.Status)).Select(e => e.Actor),
            .. leaf.Comments.Where(c => c.At <= done).Select(c => c.Author),
            .. _parts.Where(p => p.Initial.Parent == own).Select(p => At(p, done).Assignee),
        ];
        return [.. hands.Where(h => h is not null && !_apps.Contains(h)).Select(h => h!)];
    }

    private bool IsAdHoc(SimulatedItem leaf)
    {
        var start = StartedAt(leaf)!.Value;
        var (created, started) = (_calendar.DayOf(leaf.Created), _calendar.DayOf(start));
        var grace = _calendar.StartOf(_calendar.AddWorkingDays(started, 2));
        var brandNew = Parent(leaf) is not { } parent || _calendar.WorkingDaysBetween(_calendar.DayOf(_byId[parent].Created), started) <= 2;
        return _calendar.WorkingDaysBetween(created, started) <= 2 && !WasInRunningSprint(leaf, grace) && brandNew;
    }

    private bool WasInRunningSprint(SimulatedItem leaf, long at) =>
        IdSet.Members(At(leaf, at).Sprints).Any(s => _workspace.Sprint(s).StateAt(at) == SprintState.Active);

    private IEnumerable<long> Days() => Enumerable.Range(0, (int)((_until - _from) / 86_400_000))
        .Select(d => _calendar.DayOf(_from).AddDays(d)).Where(_calendar.IsWorkingDay)
        .Select(d => _calendar.StartOf(d) + (15 * 3_600_000L));

    private static bool InProgress(SimulatedItem leaf, long at) =>
        leaf.Created <= at && At(leaf, at).Status is var s && (s == Workflow.InProgress.Id || s == Workflow.InReview.Id || s == Workflow.Blocked.Id);

    private static long? StartedAt(SimulatedItem leaf) => First(leaf, s => s == Workflow.InProgress.Id);

    private static long? First(SimulatedItem leaf, Func<string?, bool> status) =>
        leaf.Entries.FirstOrDefault(e => e.Changes.Any(c => c.Field == ChangeField.Status && status(c.To)))?.At;

    /// <summary>The last entry into Done, if it stayed there.</summary>
    private long? DoneAt(SimulatedItem leaf) => At(leaf, _until).Status != Workflow.Done.Id
        ? null
        : leaf.Entries.Last(e => e.At <= _until && e.Changes.Any(c => c.Field == ChangeField.Status && c.To == Workflow.Done.Id)).At;

    private bool GivenUp(SimulatedItem leaf) => At(leaf, _until).Resolution != Workflow.Finished.Id;

    private string? AssigneeAtDone(SimulatedItem leaf) => At(leaf, DoneAt(leaf)!.Value).Assignee;

    private static string? Parent(SimulatedItem leaf) => leaf.Initial.Parent;

    private bool InWindow(long? at) => at >= _from && at < _until;

    private static ItemState At(SimulatedItem item, long at) => item.Entries
        .Where(e => e.At <= at).SelectMany(e => e.Changes)
        .Aggregate(item.Initial, (state, change) => state.With(change.Field, change.To));

    private static double Median(double[] values) => Percentile(values, 0.5);

    private static double Percentile(double[] values, double share)
    {
        Array.Sort(values);
        return values.Length == 0 ? double.NaN : values[(int)Math.Min(values.Length - 1, share * values.Length)];
    }
}
