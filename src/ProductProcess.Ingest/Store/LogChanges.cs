using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>The changes of a scope.</summary>
internal sealed class LogChanges
{
    private readonly List<int> _row = [];
    private readonly List<long> _at = [];
    private readonly List<int> _actor = [];
    private readonly List<byte> _field = [];
    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<byte> _marks = [];

    /// <param name="connection">The store.</param>
    /// <param name="filter">The scope.</param>
    /// <param name="rowOf">The row of each item's word, -1 outside the scope.</param>
    /// <param name="notHuman">Words of accounts that are not human.</param>
    /// <param name="words">Marks what is used.</param>
    public LogChanges(StoreConnection connection, ScopeFilter filter, int[] rowOf, HashSet<int> notHuman, LogWords words)
    {
        using var changes = connection.Changes(filter.OfItem);
        var (item, entry) = (-1, -1);
        var first = 0;
        while (changes.Step())
        {
            if (changes.Item != item || changes.Entry != entry)
            {
                MarkMigration(first);
                first = _row.Count;
                (item, entry) = (changes.Item, changes.Entry);
            }

            var row = item < rowOf.Length ? rowOf[item] : -1;
            if (row >= 0)
                Add(row, changes, notHuman, words);
        }

        MarkMigration(first);
    }

    public ChangeTable Table(LogItems items, LogWords words)
    {
        var places = new RowsByItem(_row.ConvertAll(row => items.Place[row]), items.Ids.Length);
        var table = new ChangeTable
        {
            Start = places.Start,
            At = places.Put(_at, at => at),
            Actor = places.Put(_actor, words.Code),
            Field = places.Put(_field, field => field),
            From = places.Put(_from, words.Code),
            To = places.Put(_to, words.Code),
            Marks = places.Put(_marks, marks => marks),
        };
        BulkMoves.Mark(table);
        return table;
    }

    private void Add(int row, ChangeRows change, HashSet<int> notHuman, LogWords words)
    {
        _row.Add(row);
        _at.Add(change.At);
        _actor.Add(words.Use(change.Actor));
        _field.Add((byte)change.Field);
        _from.Add(words.Use(change.From));
        _to.Add(words.Use(change.To));
        _marks.Add((byte)(notHuman.Contains(change.Actor) ? ChangeMarks.App : ChangeMarks.None));
    }

    /// <summary>What came along with a workflow change was made by an administrator.</summary>
    private void MarkMigration(int first)
    {
        var migrated = false;
        for (var i = first; i < _field.Count; i++)
            migrated |= _field[i] == (byte)ChangeField.Workflow;
        for (var i = first; migrated && i < _marks.Count; i++)
            _marks[i] |= (byte)ChangeMarks.Migration;
    }
}
