using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>What happens when a leaf is started, and what will happen to it on the way.</summary>
internal sealed class Starting(Crew crew, Planning planning)
{
    public void Start(Worker worker, Job job)
    {
        if (!job.IsAsk && crew.Sprint is { } sprint && !job.IsIn(sprint) && crew.Today.Number < crew.SprintIsFullFrom)
            crew.Journal.Include(job.Draft, worker.Id, ChangeField.Sprint, sprint);
        crew.Ready.Remove(job);
        if (crew.Asks.Remove(job))
            crew.Open++;
        job.Accepted = true;
        job.Started = true;
        job.Owner = worker;
        crew.Journal.Change(job.Draft, worker.Id, (ChangeField.Assignee, worker.Id), (ChangeField.Status, Workflow.InProgress.Id));
        worker.Active.Add(job);
        worker.Current = job;
        if (job.Part is { } whole)
            Began(worker, whole);
        Foresee(worker, job);
    }

    private void Began(Worker worker, Undertaking whole)
    {
        if (!whole.Started)
        {
            whole.Started = true;
            crew.Journal.Change(whole.Draft, worker.Id, (ChangeField.Status, Workflow.InProgress.Id));
        }

        planning.Discover(whole);
    }

    private void Foresee(Worker worker, Job job)
    {
        var (chance, habits, moments) = (crew.Chance, crew.Habits, job.Moments);
        for (var comments = chance.Count(habits.Comments); comments > 0; comments--)
            moments.Add(new Moment(chance.Next(), MomentKind.Comment));
        for (var touches = chance.Count(habits.BotNoise); touches > 0; touches--)
            moments.Add(new Moment(chance.Next(), MomentKind.BotTouch));
        if (chance.Yes(habits.HandOver))
            moments.Add(new Moment(chance.Between(0.3, 0.7), MomentKind.HandOver));
        if (chance.Yes(habits.Blocked))
            moments.Add(new Moment(chance.Between(0.2, 0.8), MomentKind.Stuck));
        if (chance.Yes(habits.Cancel * 0.25))
            moments.Add(new Moment(chance.Between(0.2, 0.8), MomentKind.GiveUp));
        if (!job.IsAsk && job.Effort >= crew.Seed.Effort.Typical * 1.3 && chance.Yes(habits.SubTasks))
            Split(worker, job);
        moments.Sort((a, b) => b.At.CompareTo(a.At) is var order and not 0 ? order : b.Kind.CompareTo(a.Kind));
    }

    private void Split(Worker worker, Job job)
    {
        var parts = crew.Chance.Between(2, 3);
        for (var part = 0; part < parts; part++)
        {
            var shared = crew.Chance.Yes((1 - crew.Habits.Ownership) * 0.5);
            var state = new ItemState
            {
                Status = Workflow.ToDo.Id,
                Priority = "3",
                Parent = Journal.Text(job.Draft.Id),
                Assignee = (shared ? crew.AnyWorker(worker) ?? worker : worker).Id,
            };
            job.SubTasks.Add(crew.Journal.Create(Workflow.SubTask, Titles.Part(part), worker.Id, state));
            job.Moments.Add(new Moment((double)part / parts, MomentKind.SubTaskStarts, part));
            job.Moments.Add(new Moment((part + 0.9) / parts, MomentKind.SubTaskDone, part));
        }
    }
}
