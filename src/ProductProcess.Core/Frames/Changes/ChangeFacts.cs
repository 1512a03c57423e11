using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Changes;

/// <summary>The changes of leaves, parents and parts within the window.</summary>
internal sealed class ChangeFacts
{
    private readonly WindowView _view;
    private readonly WorkHistory _history;
    private readonly ChangeTable _changes;
    private readonly Lazy<bool[]> _bulk;
    private readonly Dictionary<int, int> _ranks;

    public ChangeFacts(WindowView view)
    {
        _view = view;
        _history = view.History;
        _changes = view.History.Log.Changes;
        var (items, changes) = (new List<int>(), new List<int>());
        for (var item = 0; item < _history.Count; item++)
        {
            if (view.Family.LeafOf[item] < 0 && _history.Log.Items.LevelOf(item) != ItemLevel.Parent)
                continue;
            for (var change = FirstOf(item); change < _changes.Start[item + 1] && _changes.At[change] < view.End; change++)
            {
                items.Add(item);
                changes.Add(change);
            }
        }

        (Item, Change) = ([.. items], [.. changes]);
        _bulk = new(() => BulkEdits.Of(_changes, Change));
        _ranks = Ranks(_history.Log);
    }

    public int[] Item { get; }

    /// <summary>Index of each in the table of changes.</summary>
    public int[] Change { get; }

    public ChangeField Field(int row) => _changes.FieldOf(Change[row]);

    public int Day(int row) => _view.Days.DayOf(_changes.At[Change[row]]);

    /// <summary>Code of the human who made it, 0 for apps, customers and unknown actors.</summary>
    public int By(int row) => _history.IsHuman(_changes.Actor[Change[row]]) ? _changes.Actor[Change[row]] : 0;

    /// <summary>Whether a known human made it one by one.</summary>
    public bool IsByHand(int row)
    {
        var marks = (ChangeMarks)_changes.Marks[Change[row]];
        return By(row) != 0
            && (marks & (ChangeMarks.Bulk | ChangeMarks.Migration | ChangeMarks.App)) == 0
            && (Field(row) == ChangeField.Status || !_bulk.Value[row]);
    }

    /// <summary>Whether the item (of a part: its leaf) had been started before.</summary>
    public bool IsAfterStart(int row) => _changes.At[Change[row]] > _view.StartOf(Item[row]);

    /// <summary>Whether the item was done or cancelled right before it.</summary>
    public bool IsAfterDone(int row) => _history.StageAt(Item[row], _changes.At[Change[row]] - 1).Ended();

    /// <summary>
    /// Whether it takes a flag off, moves the item from waiting to active or done, or removes a link that blocks.
    /// </summary>
    public bool Unblocks(int row)
    {
        var (from, to) = (_changes.From[Change[row]], _changes.To[Change[row]]);
        return Field(row) switch
        {
            ChangeField.Flag => from != 0 && to == 0,
            ChangeField.Status => _history.Stages[from] == Stage.Waiting && _history.Stages[to] is Stage.Active or Stage.Done,
            ChangeField.Link => from != 0 && to == 0 && _view.LinkChanges.Blocks(from),
            _ => false,
        };
    }

    /// <summary>
    /// Whether who made it is mostly active in another team than the item's; null where either is not known.
    /// </summary>
    public bool? IsFromOtherTeam(int row)
    {
        var (home, own) = (_view.HomeTeams.Of(By(row)), _view.Teams.IndexOf(_view.TeamOf(Item[row])));
        return home < 0 || own < 0 ? null : home != own;
    }

    /// <summary>Steps towards the less urgent; negative towards the more urgent, 0 for other fields and unknown priorities.</summary>
    public int PrioritySteps(int row) =>
        Field(row) == ChangeField.Priority
        && _ranks.TryGetValue(_changes.From[Change[row]], out var from) && _ranks.TryGetValue(_changes.To[Change[row]], out var to)
            ? to - from
            : 0;

    /// <summary>Whether it puts a due date off to a later day.</summary>
    public bool MovesDueLater(int row)
    {
        var (from, to) = (_changes.From[Change[row]], _changes.To[Change[row]]);
        return Field(row) == ChangeField.Due && from != 0 && to != 0
            && string.CompareOrdinal(_history.Log.Lexicon[to], _history.Log.Lexicon[from]) > 0;
    }

    /// <summary>Whether it puts a leaf under a parent of the scope that runs (had begun and not ended), or takes it out of one.</summary>
    public bool ChangesScope(int row)
    {
        if (Field(row) != ChangeField.Parent || _history.Log.Items.LevelOf(Item[row]) != ItemLevel.Leaf)
            return false;
        return Runs(_changes.From[Change[row]], _changes.At[Change[row]]) || Runs(_changes.To[Change[row]], _changes.At[Change[row]]);
    }

    private bool Runs(int parent, long at)
    {
        var item = _history.IndexOf(parent);
        return item >= 0 && _history.Log.Items.LevelOf(item) == ItemLevel.Parent
            && _view.Efforts.Started(item) < at && at <= _view.Efforts.Ended(item);
    }

    /// <summary>The first change of an item that is not before the window.</summary>
    private int FirstOf(int item)
    {
        var change = _changes.Start[item + 1];
        while (change > _changes.Start[item] && _changes.At[change - 1] >= _view.Start)
            change--;
        return change;
    }

    private static Dictionary<int, int> Ranks(WorkLog log)
    {
        var ranks = new Dictionary<int, int>();
        foreach (var priority in log.Priorities)
        {
            if (log.Lexicon.Find(priority.Id) is var code and not 0)
                ranks[code] = priority.Rank;
        }

        return ranks;
    }
}
