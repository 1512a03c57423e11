using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>How planned work is written down, refined, accepted and given up.</summary>
internal sealed class Planning(Crew crew, Titles titles)
{
    private const double Discovered = 0.15;
    private const double SpareWeeks = 2;

    private double _turn;
    private double _due;

    /// <summary>Writes larger efforts and small work, so that the plan does not run dry.</summary>
    public void Write()
    {
        var (chance, seed, habits) = (crew.Chance, crew.Seed, crew.Habits);
        // Nothing small on the first day: it would be started at once and look like an ask.
        for (var small = crew.Today.Number == 0 ? 0 : chance.Count(seed.SmallWorkPerWeek ?? (seed.People.Count / 4.0)); small > 0; small--)
            WriteLeaf(null, KeeperOfNext());
        if (seed.LargerEfforts.PerQuarter is { } perQuarter)
        {
            for (_due += perQuarter / 13; _due >= 1; _due--)
                WriteUndertaking();
            return;
        }

        var target = Pace.PlannedInWeek(seed, habits) * ((habits.RefinementLeadDays / 7) + SpareWeeks) * Math.Max(1, habits.Intake);
        while (crew.Backlog.Count < target)
            WriteUndertaking();
    }

    /// <summary>Accepts what is ripe while there is room; when people would run dry, what is not ripe too.</summary>
    public void Accept()
    {
        var seed = crew.Seed;
        var horizon = seed.Cadence.HasSprints ? seed.Cadence.SprintWeeks * 1.1 : 0.8;
        var room = (seed.People.Count * 1.4) + (Pace.PlannedInWeek(seed, crew.Habits) * horizon) + crew.Allowance;
        while (crew.Open < room && NextToAccept(j => j.RipeOn <= crew.Today.Number) is { } ripe)
            Accept(ripe);
        while (crew.Ready.Count < seed.People.Count && NextToAccept(_ => true) is { } early)
            Accept(early);
    }

    /// <summary>Writes the leaves that were only found once half of an effort had begun.</summary>
    public void Discover(Undertaking undertaking)
    {
        if (undertaking.Unwritten == 0 || undertaking.Leaves.Count(l => l.Started) * 2 < undertaking.Leaves.Count)
            return;
        for (; undertaking.Unwritten > 0; undertaking.Unwritten--)
            WriteLeaf(undertaking, undertaking.Keeper);
    }

    /// <summary>Closes what nobody started and nobody wants any more.</summary>
    public IEnumerable<Job> NoLongerWanted() =>
        [.. crew.Backlog.Concat(crew.Ready).Where(j => j.GivenUpOn <= crew.Today.Number)];

    /// <summary>A larger effort that comes along with an ask: brand new, and small.</summary>
    public Undertaking WriteAskedUndertaking(string asker)
    {
        var draft = crew.Journal.Create(Workflow.Epic, titles.Effort(), asker, First("3", null));
        var undertaking = new Undertaking { Draft = draft, Turn = ++_turn };
        crew.Undertakings.Add(undertaking);
        return undertaking;
    }

    public ItemState First(string priority, Draft? parent) => new()
    {
        Status = Workflow.Backlog.Id,
        Priority = priority,
        Parent = parent is null ? null : Journal.Text(parent.Id),
        Labels = crew.Chance.Yes(0.25) ? titles.Label() : "",
        Components = crew.Chance.Yes(0.6) ? crew.Chance.Pick(crew.Team.Components).Id : "",
    };

    public ItemType Kind()
    {
        var kinds = crew.Seed.Kinds;
        var at = crew.Chance.Next() * (kinds.Story + kinds.Task + kinds.Bug);
        return at < kinds.Story ? Workflow.Story : at < kinds.Story + kinds.Task ? Workflow.Task : Workflow.Bug;
    }

    private void WriteUndertaking()
    {
        var (chance, size) = (crew.Chance, crew.Seed.LargerEfforts.Size);
        var keeper = KeeperOfNext();
        var writer = keeper ?? crew.AnyWorker();
        var state = First("3", null) with { Assignee = keeper?.Id, Due = DueDay() };
        var draft = crew.Journal.Create(Workflow.Epic, titles.Effort(), writer.Id, state);
        var undertaking = new Undertaking { Draft = draft, Turn = ++_turn, Keeper = keeper };
        crew.Undertakings.Add(undertaking);
        var leaves = chance.Between(Math.Max(1, (size * 4) / 5), (size * 4) / 3);
        undertaking.Unwritten = chance.Count(leaves * Discovered);
        for (var left = Math.Max(1, leaves - undertaking.Unwritten); left > 0; left--)
            WriteLeaf(undertaking, keeper);
    }

    private void WriteLeaf(Undertaking? undertaking, Worker? keeper)
    {
        var (chance, seed, habits, today) = (crew.Chance, crew.Seed, crew.Habits, crew.Today.Number);
        var writer = keeper?.Id ?? (undertaking is null && crew.Askers.Count > 0 && chance.Yes(0.35) ? crew.Asker() : crew.AnyWorker().Id);
        var kind = Kind();
        var state = First(chance.Yes(0.2) ? "2" : chance.Yes(0.15) ? "4" : "3", undertaking?.Draft) with { Assignee = keeper?.Id };
        var draft = crew.Journal.Create(kind, titles.Leaf(kind), writer, state);
        var effort = Pace.Size(chance, seed.Effort.Typical, seed.Effort.Spread);
        // What is written on the first day is what a team brings along: it needs no more refinement.
        var lead = today == 0 ? 0 : habits.RefinementLeadDays * 5 / 7 * chance.Between(0.6, 1.3);
        var job = new Job
        {
            Draft = draft,
            Turn = undertaking is null ? _turn + chance.Between(0, 2.5) : undertaking.Turn + (undertaking.Leaves.Count * 0.001),
            Effort = effort,
            Left = effort,
            Part = undertaking,
            Keeper = keeper,
            Written = today,
            RipeOn = today + (int)lead,
            GivenUpOn = chance.Yes(habits.Cancel * 0.75) ? today + (int)lead + chance.Between(3, 25) : int.MaxValue,
        };
        undertaking?.Leaves.Add(job);
        crew.Backlog.Add(job);
    }

    private void Accept(Job job)
    {
        var (chance, journal) = (crew.Chance, crew.Journal);
        var by = job.Keeper is { } keeper && !keeper.IsAway(crew.Today.Day) ? keeper.Id : job.Keeper?.Id ?? crew.AnyWorker().Id;
        crew.Backlog.Remove(job);
        crew.Ready.Add(job);
        job.Accepted = true;
        crew.Open++;
        if (job.Part is { } whole && whole.Draft.Now.Status == Workflow.Backlog.Id)
            journal.Change(whole.Draft, by, (ChangeField.Status, Workflow.ToDo.Id));
        if (chance.Yes(0.05))
            journal.Change(job.Draft, by, (ChangeField.Priority, chance.Yes(0.6) ? "2" : "4"));
        if (crew.Seed.Cadence.HasSprints && chance.Yes(0.7))
            journal.Change(job.Draft, by, (ChangeField.Estimate, Points(job.Effort)));
        journal.Change(job.Draft, by, (ChangeField.Status, Workflow.ToDo.Id));
    }

    /// <summary>The first in turn; where work has keepers, the first of whoever has least to do.</summary>
    private Job? NextToAccept(Func<Job, bool> may)
    {
        Job? next = null;
        var least = int.MaxValue;
        foreach (var job in crew.Backlog)
        {
            if (!may(job))
                continue;
            var stock = job.Keeper is { } keeper ? keeper.Active.Count + crew.Ready.Count(r => r.Keeper == keeper) : 0;
            if (next is not null && (stock > least || (stock == least && job.Turn >= next.Turn)))
                continue;
            (next, least) = (job, stock);
        }

        return next;
    }

    private Worker? KeeperOfNext() =>
        crew.Chance.Yes(crew.Habits.Ownership)
            ? crew.Workers.MinBy(w => crew.Backlog.Count(j => j.Keeper == w) + crew.Ready.Count(j => j.Keeper == w))
            : null;

    private string? DueDay() => crew.Chance.Yes(0.25)
        ? crew.Today.Day.AddDays(crew.Chance.Between(30, 90)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private static string Points(double effort) => effort switch { < 1 => "1", < 2 => "2", < 3.5 => "3", < 6 => "5", _ => "8" };
}
