using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>Asks that come from outside the plan and are taken on at once.</summary>
internal sealed class Asking(Crew crew, Planning planning, Titles titles)
{
    private const double BringsAnEffort = 0.04;

    /// <summary>What comes in within one hour.</summary>
    public void Hour()
    {
        if (crew.Askers.Count == 0)
            return;
        var inAnHour = Pace.AsksInWeek(crew.Seed, crew.Habits) / 5 / WorkingDay.Hours;
        for (var asks = crew.Chance.Count(inAnHour); asks > 0; asks--)
            Ask();
    }

    private void Ask()
    {
        var (chance, seed) = (crew.Chance, crew.Seed);
        var asker = crew.Asker();
        var whole = chance.Yes(BringsAnEffort) ? planning.WriteAskedUndertaking(asker) : null;
        var kind = chance.Yes(0.4) ? Workflow.Bug : Workflow.Task;
        var state = planning.First(chance.Yes(0.5) ? "2" : chance.Yes(0.2) ? "1" : "3", whole?.Draft);
        var draft = crew.Journal.Create(kind, titles.Ask(), asker, state);
        var effort = Pace.Size(chance, seed.Effort.Ask, seed.Effort.Spread);
        var job = new Job
        {
            Draft = draft,
            Turn = 0,
            Effort = effort,
            Left = effort,
            Part = whole,
            Keeper = chance.Yes(crew.Habits.Ownership) ? chance.Pick(crew.Workers) : null,
            IsAsk = true,
            Written = crew.Today.Number,
        };
        whole?.Leaves.Add(job);
        crew.Asks.Add(job);
    }
}
