using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>How items came into sprints and fell out of them.</summary>
internal sealed class Planning(WindowView view)
{
    private readonly WorkHistory _history = view.History;
    private readonly Spans _spans = view.History.Sprints;

    /// <summary>Whether it was in a sprint that had not ended when it was started; null when never started.</summary>
    public bool? InSprintAtStart(int item)
    {
        var start = _history.Milestones.Started[item];
        if (start == Milestones.Never)
            return null;
        foreach (var sprint in _history.SprintsAt(item, start))
        {
            if (view.Leaves.Sprints.Completed(sprint) > start)
                return true;
        }

        return false;
    }

    /// <summary>Whether it was in a sprint that had not ended, at some time of the window at which it was open.</summary>
    public bool IsPlanned(int item)
    {
        for (var span = _spans.Start[item]; span < _spans.Start[item + 1]; span++)
        {
            var from = Math.Max(_spans.From[span], view.Start);
            if (_spans.Value[span] == 0 || Math.Min(_spans.Until(item, span), LeafTimes.End(view, item)) <= from)
                continue;
            foreach (var sprint in _history.SprintsOf(_spans.Value[span]))
            {
                if (view.Leaves.Sprints.Completed(sprint) > from)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether, within the window, it was put open into a sprint that had settled and not ended.</summary>
    public bool JoinedLate(int item)
    {
        for (var (before, span) = (0, First(item)); span < _spans.Start[item + 1]; span = Next(item, span))
        {
            var at = _spans.From[span];
            if (view.Holds(at) && !_history.StageAt(item, at).Ended() && HasSettled(_spans.Value[span], before, at))
                return true;
            before = _spans.Value[span];
        }

        return false;
    }

    /// <summary>
    /// How often, within the window, it was taken out of a sprint while it was open and the sprint had not ended. To
    /// be pulled out of one to come into one that runs already is no falling out.
    /// </summary>
    public int TakenOut(int item)
    {
        var found = 0;
        for (var (before, span) = (0, First(item)); span < _spans.Start[item + 1]; span = Next(item, span))
        {
            var at = _spans.From[span];
            if (view.Holds(at) && !_history.StageAt(item, at).Ended() && FallsOut(before, _spans.Value[span], at))
                found++;
            before = _spans.Value[span];
        }

        return found;
    }

    private bool HasSettled(int set, int before, long at)
    {
        foreach (var sprint in _history.SprintsOf(set))
        {
            if (!_history.SprintsOf(before).Contains(sprint) && view.Leaves.Sprints.Settled(sprint) < at && !IsOver(sprint, at))
                return true;
        }

        return false;
    }

    private bool FallsOut(int before, int after, long at)
    {
        foreach (var sprint in _history.SprintsOf(before))
        {
            if (IsOver(sprint, at) || _history.SprintsOf(after).Contains(sprint))
                continue;
            if (HasBegun(sprint, at) || !JoinsRunning(before, after, at))
                return true;
        }

        return false;
    }

    private bool JoinsRunning(int before, int after, long at)
    {
        foreach (var sprint in _history.SprintsOf(after))
        {
            if (!_history.SprintsOf(before).Contains(sprint) && HasBegun(sprint, at) && !IsOver(sprint, at))
                return true;
        }

        return false;
    }

    private bool HasBegun(int sprint, long at) => view.Leaves.Sprints.Activated(sprint) <= at;

    /// <summary>Trackers move what is left over around the moment of completion: that is carrying, not falling out.</summary>
    private bool IsOver(int sprint, long at) => view.Leaves.Sprints.Completed(sprint) - SprintOutcomes.RollOver <= at;

    private int First(int item) => Next(item, _spans.Start[item] - 1);

    /// <summary>The next span of any length.</summary>
    private int Next(int item, int span)
    {
        do
            span++;
        while (span < _spans.Start[item + 1] && _spans.Until(item, span) == _spans.From[span]);
        return span;
    }
}
