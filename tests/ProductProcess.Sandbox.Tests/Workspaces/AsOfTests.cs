using CsCheck;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Workspaces;

public sealed class AsOfTests
{
    private static readonly SimulatedWorkspace Steady = Worlds.Of("steady");

    private static readonly Gen<DateTimeOffset> Instants =
        Gen.Long[Steady.From.ToUnixTimeMilliseconds(), Steady.Until.ToUnixTimeMilliseconds()].Select(DateTimeOffset.FromUnixTimeMilliseconds);

    [Fact]
    public void View_AnyInstant_HoldsNothingLater() =>
        Instants.Sample(
            at =>
            {
                var view = Steady.At(at);
                return view.Items.Count == Steady.Items.Count(i => i.Created <= at.ToUnixTimeMilliseconds())
                    && view.Items.All(i => i.Updated <= view.At && i.Entries == i.Item.Entries.Count(e => e.At <= view.At))
                    && view.Links.All(l => view.Find(l.Item) is not null && view.Find(l.Other) is not null)
                    && view.Items.All(i => i.State.Parent is null || view.ParentOf(i) is not null);
            },
            iter: 20);

    [Fact]
    public void WorkLog_AnyInstant_StatusIsTheLastOneMovedTo() =>
        Instants.Sample(
            at =>
            {
                var log = Steady.ToWorkLog("s", at);
                return Enumerable.Range(0, log.Items.Count).All(i =>
                {
                    var moves = Enumerable.Range(log.Changes.Start[i], log.Changes.Start[i + 1] - log.Changes.Start[i])
                        .Where(c => log.Changes.FieldOf(c) == ChangeField.Status).ToArray();
                    return moves.Length == 0 || log.Changes.To[moves[^1]] == log.Items.Status[i];
                });
            },
            iter: 5);

    [Fact]
    public void WorkLog_Ids_ArePrefixedBySourceAndKind()
    {
        var log = Steady.ToWorkLog("steady", Steady.Until);
        Assert.All(log.Statuses, s => Assert.StartsWith("steady:status:", s.Id, StringComparison.Ordinal));
        Assert.Equal($"steady:team:{Steady.Teams[0].Id}", log.Teams[0].Id);
        Assert.Equal(Steady.Items.Count, log.Items.Count);
        Assert.Equal(
            Steady.Items.Select(i => $"steady:item:{i.Id}").Order(StringComparer.Ordinal),
            log.Items.Id.Select(id => log.Lexicon[id]).Order(StringComparer.Ordinal));
        Assert.Equal(Steady.People.Count(p => p.Account.Kind == PersonKind.App), log.NotHuman.Count);
        Assert.All(log.Items.Reporter, r => Assert.StartsWith("steady:person:", log.Lexicon[r], StringComparison.Ordinal));
        Assert.Equal([Stage.Backlog, Stage.Ready, Stage.Active, Stage.Waiting, Stage.Waiting, Stage.Done], log.Statuses.Select(s => s.Stage));
    }

    [Fact]
    public void WorkLog_SprintChanges_AreSetsOfSprintIds()
    {
        var log = Steady.ToWorkLog("s", Steady.Until);
        var sprints = log.Sprints.Select(s => s.Id).ToHashSet();
        var sets = Enumerable.Range(0, log.Changes.Count).Where(c => log.Changes.FieldOf(c) == ChangeField.Sprint)
            .Select(c => IdSet.Members(log.Lexicon[log.Changes.To[c]])).ToArray();
        Assert.Contains(sets, s => s.Length > 1);
        Assert.All(sets, s => Assert.Subset(sprints, s.ToHashSet()));
    }

    [Fact]
    public void Sprint_MovingTime_GoesFromFutureToClosed()
    {
        var sprint = Steady.Sprints.First(s => s.Completed is not null);
        Assert.Equal(SprintState.Future, sprint.StateAt(sprint.Created));
        Assert.Equal(SprintState.Active, sprint.StateAt(sprint.Started!.Value));
        Assert.Equal(SprintState.Closed, sprint.StateAt(sprint.Completed!.Value));
    }
}
