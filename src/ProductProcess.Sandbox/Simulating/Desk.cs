using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>What a person does with an hour: look at a colleague's work, take on something, or go on with it.</summary>
internal sealed class Desk(Crew crew, Choosing choosing, Starting starting, Closing closing, Talk talk)
{
    private const double TakesAReview = 0.5;
    private const double SendsBack = 0.1;
    private const double DaysInAnHour = Pace.Focus / WorkingDay.Hours;

    public void Morning(Worker worker)
    {
        worker.MayStartAnother = true;
        worker.Current = choosing.Current(worker);
        foreach (var job in worker.Waiting.Where(j => j.Draft.Now.Status == Workflow.Blocked.Id && j.StuckUntil <= crew.Today.Number).ToArray())
            GoOn(job, worker.Id);
    }

    /// <summary>Leaves work with others before some days away, where work has no keepers.</summary>
    public void GoAway(Worker worker)
    {
        foreach (var job in worker.Active.ToArray())
        {
            if (crew.Chance.Yes((1 - crew.Habits.Ownership) * 0.5))
                HandOver(job, worker);
        }
    }

    public void Hour(Worker worker)
    {
        if (Review(worker))
            return;
        if (choosing.WantsMore(worker) && choosing.Next(worker) is { } next)
            starting.Start(worker, next);
        worker.Current ??= choosing.Current(worker);
        if (worker.Current is { } job)
            Work(worker, job);
    }

    private bool Review(Worker worker)
    {
        var job = crew.InReview.Find(j => j.Owner != worker && j.ReviewFrom <= crew.Journal.Now);
        if (job is null || !crew.Chance.Yes(TakesAReview))
            return false;
        if (crew.Chance.Yes(SendsBack))
        {
            talk.Comment(job, worker.Id);
            crew.InReview.Remove(job);
            job.Left = job.Effort * 0.2;
            GoOn(job, worker.Id);
            return true;
        }

        var ownerCloses = crew.Chance.Yes(0.25);
        if (ownerCloses || crew.Chance.Yes(Math.Min(0.4, crew.Habits.Comments * 0.3)))
            talk.Comment(job, worker.Id);
        closing.Done(job, ownerCloses ? job.Owner!.Id : worker.Id);
        return true;
    }

    private void Work(Worker worker, Job job)
    {
        job.Left -= DaysInAnHour;
        var share = 1 - (job.Left / job.Effort);
        while (job.Moments.Count > 0 && job.Moments[^1].At <= share)
        {
            var moment = job.Moments[^1];
            job.Moments.RemoveAt(job.Moments.Count - 1);
            Meet(worker, job, moment);
            if (job.Closed || worker.Current != job)
                return;
        }

        if (job.Left <= 0)
            Finish(worker, job);
    }

    private void Meet(Worker worker, Job job, Moment moment)
    {
        switch (moment.Kind)
        {
            case MomentKind.Comment:
                talk.Comment(job);
                break;
            case MomentKind.BotTouch:
                talk.Bot(job);
                break;
            case MomentKind.HandOver:
                HandOver(job, worker);
                break;
            case MomentKind.Stuck:
                GetStuck(worker, job);
                break;
            case MomentKind.GiveUp:
                closing.GiveUp(job, worker.Id);
                break;
            case MomentKind.SubTaskStarts:
                Move(job.SubTasks[moment.Number], worker, Workflow.InProgress);
                break;
            case MomentKind.SubTaskDone:
                Move(job.SubTasks[moment.Number], worker, Workflow.Done);
                break;
        }
    }

    private void Finish(Worker worker, Job job)
    {
        worker.Current = null;
        if (crew.Workers.Count == 1 || !crew.Chance.Yes(crew.Habits.Review))
        {
            closing.Done(job, worker.Id);
            return;
        }

        crew.Journal.Change(job.Draft, worker.Id, (ChangeField.Status, Workflow.InReview.Id));
        worker.Active.Remove(job);
        worker.Waiting.Add(job);
        crew.InReview.Add(job);
        job.ReviewFrom = crew.Journal.Now + (long)(crew.Habits.ReviewWaitDays * crew.Chance.Between(0.2, 1.8) * WorkingDay.Hours * 3_600_000);
    }

    private void HandOver(Job job, Worker from)
    {
        var to = crew.Workers.Where(w => w != from && !w.IsAway(crew.Today.Day)).MinBy(w => w.Active.Count);
        if (to is null)
            return;
        crew.Journal.Change(job.Draft, from.Id, (ChangeField.Assignee, to.Id));
        from.Active.Remove(job);
        if (from.Current == job)
            from.Current = null;
        to.Active.Add(job);
        job.Owner = to;
    }

    private void GetStuck(Worker worker, Job job)
    {
        var flag = crew.Chance.Yes(0.4) ? "Impediment" : null;
        crew.Journal.Change(job.Draft, worker.Id, (ChangeField.Status, Workflow.Blocked.Id), (ChangeField.Flag, flag));
        job.StuckUntil = crew.Today.Number + crew.Chance.Between(1, 5);
        worker.Active.Remove(job);
        worker.Waiting.Add(job);
        worker.Current = null;
    }

    private void GoOn(Job job, string by)
    {
        crew.Journal.Change(job.Draft, by, (ChangeField.Status, Workflow.InProgress.Id), (ChangeField.Flag, null));
        job.Owner!.Waiting.Remove(job);
        job.Owner.Active.Add(job);
    }

    private void Move(Draft part, Worker worker, Status to)
    {
        if (part.Now.Status == Workflow.Done.Id)
            return;
        var by = part.Now.Assignee ?? worker.Id;
        if (to == Workflow.Done)
            crew.Journal.Change(part, by, (ChangeField.Resolution, Workflow.Finished.Id), (ChangeField.Status, to.Id));
        else
            crew.Journal.Change(part, by, (ChangeField.Assignee, by), (ChangeField.Status, to.Id));
    }
}
