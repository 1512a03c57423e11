using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>The server joins entries and changes: a connection answers one question at a time.</summary>
internal sealed class JoinedChangeRows : ChangeRows
{
    private readonly Statement _rows;

    public JoinedChangeRows(StoreConnection connection, string? items)
    {
        var only = items is null ? "" : $" AND item IN {items}";
        _rows = connection.Prepare($"""
            SELECT item, entry, at, actor, field, value_from, value_to FROM change JOIN history USING (item, entry)
            WHERE {Kept}{only} ORDER BY item, entry, ord
            """);
        _rows.Bind();
    }

    public override int Item => _rows.Int(0);

    public override int Entry => _rows.Int(1);

    public override long At => _rows.Integer(2);

    public override int Actor => _rows.Int(3);

    public override ChangeField Field => (ChangeField)_rows.Int(4);

    public override int From => _rows.Int(5);

    public override int To => _rows.Int(6);

    public override bool Step() => _rows.Step();

    public override void Dispose() => _rows.Dispose();
}
