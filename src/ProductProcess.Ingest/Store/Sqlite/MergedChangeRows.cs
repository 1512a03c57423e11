using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>
/// Entries and changes lie in the same order in their tables, so one pass over both, side by side, joins them: SQLite itself
/// would look every entry up.
/// </summary>
internal sealed class MergedChangeRows : ChangeRows
{
    private readonly Statement _entries;
    private readonly Statement _changes;
    private int _item = -1;
    private int _entry = -1;
    private bool _more = true;

    public MergedChangeRows(StoreConnection connection, string? items)
    {
        var only = items is null ? "" : $" AND item IN {items}";
        _entries = connection.Prepare($"SELECT item, entry, at, actor FROM history WHERE TRUE{only} ORDER BY item, entry");
        _changes = connection.Prepare(
            $"SELECT item, entry, field, value_from, value_to FROM change WHERE {Kept}{only} ORDER BY item, entry, ord");
        _entries.Bind();
        _changes.Bind();
    }

    public override int Item => _item;

    public override int Entry => _entry;

    public override long At => _entries.Integer(2);

    public override int Actor => _entries.Int(3);

    public override ChangeField Field => (ChangeField)_changes.Int(2);

    public override int From => _changes.Int(3);

    public override int To => _changes.Int(4);

    /// <summary>A change without an entry is passed over, as a join does; a check of the store counts it.</summary>
    public override bool Step()
    {
        while (_changes.Step())
        {
            var (item, entry) = (_changes.Int(0), _changes.Int(1));
            while (_more && (_item < item || (_item == item && _entry < entry)))
                Advance();
            if (_item == item && _entry == entry)
                return true;
        }

        return false;
    }

    public override void Dispose()
    {
        _entries.Dispose();
        _changes.Dispose();
    }

    private void Advance()
    {
        _more = _entries.Step();
        if (_more)
            (_item, _entry) = (_entries.Int(0), _entries.Int(1));
    }
}
