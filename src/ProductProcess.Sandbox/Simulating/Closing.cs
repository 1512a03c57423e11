using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>How leaves and larger efforts end, and how leaves come back.</summary>
internal sealed class Closing(Crew crew)
{
    public void Done(Job job, string by)
    {
        End(job, by, Workflow.Finished);
        if (job.IsIn(crew.Sprint))
            crew.FinishedInSprint++;
        if (crew.Chance.Yes(crew.Habits.Reopen))
            crew.ComingBack.Add((crew.Today.Number + crew.Chance.Between(1, 8), job));
    }

    public void GiveUp(Job job, string by)
    {
        foreach (var part in job.SubTasks)
            crew.Journal.Change(part, by, (ChangeField.Status, Workflow.Done.Id), (ChangeField.Resolution, Workflow.WontDo.Id));
        End(job, by, crew.Chance.Yes(0.25) ? Workflow.Duplicate : Workflow.WontDo);
    }

    /// <summary>Takes up again what was done, unless the effort it belongs to has been closed.</summary>
    public void ComeBack(Job job)
    {
        if (job.Owner is not { } owner || job.Part is { Closed: true } || owner.IsAway(crew.Today.Day))
            return;
        var by = crew.AnyWorker(owner)?.Id ?? owner.Id;
        crew.Journal.Change(job.Draft, by, (ChangeField.Resolution, null), (ChangeField.Status, Workflow.InProgress.Id));
        job.Closed = false;
        job.Left = job.Effort * 0.3;
        crew.Open++;
        owner.Active.Add(job);
    }

    private void End(Job job, string by, Resolution resolution)
    {
        crew.Journal.Change(job.Draft, by, (ChangeField.Flag, null), (ChangeField.Resolution, resolution.Id), (ChangeField.Status, Workflow.Done.Id));
        job.Closed = true;
        Forget(job);
        if (job.Accepted)
        {
            crew.Open--;
            crew.Allowance += crew.Habits.Intake - 1;
        }

        if (job.Part is { Closed: false, Unwritten: 0 } whole && whole.Leaves.TrueForAll(l => l.Closed))
            End(whole, by);
    }

    private void End(Undertaking whole, string by)
    {
        var resolution = whole.Started ? Workflow.Finished : Workflow.WontDo;
        crew.Journal.Change(whole.Draft, whole.Keeper?.Id ?? by, (ChangeField.Resolution, resolution.Id), (ChangeField.Status, Workflow.Done.Id));
        whole.Closed = true;
        crew.Undertakings.Remove(whole);
    }

    private void Forget(Job job)
    {
        crew.Backlog.Remove(job);
        crew.Ready.Remove(job);
        crew.Asks.Remove(job);
        crew.InReview.Remove(job);
        if (job.Owner is not { } owner)
            return;
        owner.Active.Remove(job);
        owner.Waiting.Remove(job);
        if (owner.Current == job)
            owner.Current = null;
    }
}
