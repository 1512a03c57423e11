using ProductProcess.Core.Findings;
using ProductProcess.Core.History;

namespace ProductProcess.Core.Rules.Context;

/// <summary>A team of two or more began its first item eight weeks or more after the first of the scope was begun.</summary>
internal sealed class NewTeamFinder : IEventFinder
{
    private const int LeastPeople = 2;

    public IEnumerable<ContextEvent> Find(EventGround ground)
    {
        var view = ground.View;
        var first = new long[view.Teams.Count];
        Array.Fill(first, Milestones.Never);
        foreach (var leaf in view.Family.Leaves)
        {
            if (view.Teams.IndexOfItem(leaf) is var team and >= 0)
                first[team] = Math.Min(first[team], view.History.Milestones.Started[leaf]);
        }

        var scope = first.DefaultIfEmpty(Milestones.Never).Min();
        for (var team = 0; team < first.Length; team++)
        {
            var day = ground.DayOf(first[team]);
            if (day < 0 || view.Days.DayOf(first[team]) - view.Days.DayOf(scope) < ContextEvent.Days
                || view.People.Distinct(team, day, Math.Min(day + ContextEvent.Days, view.DayCount)) < LeastPeople)
                continue;
            const string Detail = "It began its first item eight weeks or more after the records of the scope begin.";
            yield return ground.Tell(EventKinds.NewTeam, team, day, Detail);
            yield return ground.Tell(EventKinds.NewTeam, EventGround.All, day, Detail);
        }
    }
}
