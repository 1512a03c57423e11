using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Visits;

/// <summary>
/// The stays of leaves in a status, as far as they touch the window: they ended in it, or were not over at its end. An
/// item that is done or cancelled and stays so makes no visit to where it rests.
/// </summary>
internal sealed class VisitFacts
{
    private const double MostOf = 0.8;

    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly Spans _statuses;
    private readonly Dictionary<(int Team, int Type), int> _finished = [];
    private readonly Dictionary<(int Team, int Type, int Status), int> _passed = [];

    public VisitFacts(WindowView view)
    {
        _view = view;
        _history = view.History;
        _statuses = view.History.Statuses;
        var (items, spans) = (new List<int>(), new List<int>());
        foreach (var leaf in view.Family.Leaves)
        {
            if (view.Holds(_history.Milestones.Done(leaf)))
                CountPassed(leaf);
            var last = _statuses.Start[leaf + 1] - 1;
            for (var span = _statuses.Start[leaf]; span <= last; span++)
            {
                if (span == last ? StageOf(span).Ended() : _statuses.Until(leaf, span) < view.Start)
                    continue;
                items.Add(leaf);
                spans.Add(span);
            }
        }

        (Item, Span) = ([.. items], [.. spans]);
    }

    public int[] Item { get; }

    public int[] Span { get; }

    public int Status(int visit) => _statuses.Value[Span[visit]];

    public Stage Stage(int visit) => StageOf(Span[visit]);

    /// <summary>Whether the item was moved on before the end of the window.</summary>
    public bool IsOver(int visit) => Span[visit] + 1 < _statuses.Start[Item[visit] + 1];

    /// <summary>Milliseconds, to the end of the window where it is not over.</summary>
    public long Length(int visit) => _statuses.Until(Item[visit], Span[visit]) - _statuses.From[Span[visit]];

    /// <summary>Whether a person moved the item here by hand; null where it was written down here.</summary>
    public bool? EnteredByHand(int visit) => IsFirst(visit) ? null : HandMoves.Mover(_history, Span[visit]) != 0;

    /// <summary>Whether a person moved the item on by hand; null where it is not over.</summary>
    public bool? PassedOnByHand(int visit) => IsOver(visit) ? HandMoves.Mover(_history, Span[visit] + 1) != 0 : null;

    /// <summary>
    /// Whether four fifths or more of the items of its type that its team finished in the window were in its status at
    /// some time; null where none was finished.
    /// </summary>
    public bool? IsMandatory(int visit)
    {
        var (team, type) = (_view.Teams.Of[Item[visit]], _history.Log.Items.Type[Item[visit]]);
        return _finished.TryGetValue((team, type), out var finished)
            ? _passed.GetValueOrDefault((team, type, Status(visit))) >= MostOf * finished
            : null;
    }

    /// <summary>Whether the item came from a later stage; null where it was written down here or a stage is not known.</summary>
    public bool? IsBackward(int visit)
    {
        if (IsFirst(visit))
            return null;
        var (before, now) = (Height(StageOf(Span[visit] - 1)), Height(Stage(visit)));
        return before == 0 || now == 0 ? null : now < before;
    }

    /// <summary>Whether the item had not been in the status before.</summary>
    public bool IsFirstVisit(int visit)
    {
        for (var span = _statuses.Start[Item[visit]]; span < Span[visit]; span++)
        {
            if (_statuses.Value[span] == Status(visit))
                return false;
        }

        return true;
    }

    /// <summary>Whether it began when the item had been started.</summary>
    public bool IsAfterStart(int visit) => _statuses.From[Span[visit]] >= _history.Milestones.Started[Item[visit]];

    private bool IsFirst(int visit) => Span[visit] == _statuses.Start[Item[visit]];

    private Stage StageOf(int span) => _history.Stages[_statuses.Value[span]];

    /// <summary>Active and waiting are of one height: work that goes on after a wait has not gone back.</summary>
    private static int Height(Stage stage) => stage switch
    {
        Work.Stage.Unknown => 0,
        Work.Stage.Backlog => 1,
        Work.Stage.Ready => 2,
        Work.Stage.Active or Work.Stage.Waiting => 3,
        _ => 4,
    };

    private void CountPassed(int leaf)
    {
        var kind = (_view.Teams.Of[leaf], _history.Log.Items.Type[leaf]);
        _finished[kind] = _finished.GetValueOrDefault(kind) + 1;
        for (var span = _statuses.Start[leaf]; span < _statuses.Start[leaf + 1]; span++)
        {
            var status = _statuses.Value[span];
            if (Array.IndexOf(_statuses.Value, status, _statuses.Start[leaf], span - _statuses.Start[leaf]) >= 0)
                continue;
            var key = (kind.Item1, kind.Item2, status);
            _passed[key] = _passed.GetValueOrDefault(key) + 1;
        }
    }
}
