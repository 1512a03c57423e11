namespace ProductProcess.Sandbox.Simulating;

/// <summary>Which piece of work a person takes on next.</summary>
internal sealed class Choosing(Crew crew)
{
    private const int NearTheFront = 3;

    /// <summary>Whether the person takes on something now, given what is under way.</summary>
    public bool WantsMore(Worker worker)
    {
        var underWay = worker.Active.Count + worker.Waiting.Count;
        if (worker.Active.Count == 0)
            return underWay < crew.Habits.WipLimit || OldAsk(worker) is not null;
        if (underWay < crew.Habits.WipLimit && OldAsk(worker) is not null)
            return true;
        if (!worker.MayStartAnother || underWay >= crew.Habits.WipLimit)
            return false;
        worker.MayStartAnother = false;
        return crew.Chance.Yes((1 - crew.Habits.PullDiscipline) * 0.5);
    }

    public Job? Next(Worker worker)
    {
        if (crew.Asks.Find(a => MayTake(worker, a)) is { } ask)
            return ask;
        var open = crew.Ready.Where(j => MayTake(worker, j));
        if (crew.Sprint is { } sprint)
        {
            var planned = open.Where(j => j.IsIn(sprint)).ToArray();
            if (planned.Length > 0)
                return First(worker, planned);
        }

        return First(worker, [.. open]);
    }

    /// <summary>What to go on with: the oldest, or with little discipline the newest.</summary>
    public Job? Current(Worker worker)
    {
        if (worker.Active.Count == 0)
            return null;
        return crew.Chance.Yes(crew.Habits.PullDiscipline) ? worker.Active[0] : worker.Active[^1];
    }

    private Job? First(Worker worker, Job[] open)
    {
        if (open.Length == 0)
            return null;
        var limit = crew.Habits.EffortsInFlight;
        var keepers = crew.Habits.Ownership > 0.5;
        var inFlight = crew.Undertakings.Count(u => u.InFlight && (!keepers || u.Keeper == worker));
        var going = open.Where(j => j.Part is null or { Started: true } || inFlight < limit).OrderBy(j => j.Turn).ToArray();
        if (going.Length > 0)
            return going[crew.Chance.Below(Math.Min(NearTheFront, going.Length))];
        return open.MinBy(j => j.Turn);
    }

    private Job? OldAsk(Worker worker) => crew.Asks.Find(a => a.Written < crew.Today.Number && MayTake(worker, a));

    private static bool MayTake(Worker worker, Job job) => job.Keeper is null || job.Keeper == worker;
}
