namespace ProductProcess.Ingest.Store;

/// <summary>
/// One connection to the database of a store. SQL is written once, in the part that SQLite and PostgreSQL share, with
/// parameters ?1, ?2 …; what differs lives behind this class. One question at a time: the rows of a statement are read to
/// the end, or it is reset, before the next one runs. Not for concurrent use.
/// </summary>
internal abstract class StoreConnection : IDisposable
{
    /// <summary>The server has gone away; only a new connection helps.</summary>
    public virtual bool IsLost => false;

    /// <summary>A statement that is compiled once and run often.</summary>
    public abstract Statement Prepare(string sql);

    /// <summary>Adds rows to a table. What a row says must not be there yet.</summary>
    public abstract RowWriter Insert(string table, params IReadOnlyList<string> columns);

    /// <summary>Adds rows to a table, or replaces the columns of those that are there. A key comes once between two flushes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="keys">How many of the columns, from the first on, are the key.</param>
    /// <param name="columns">All columns in the order of the cells.</param>
    public abstract RowWriter Upsert(string table, int keys, params IReadOnlyList<string> columns);

    /// <summary>The changes of items with the entry that each belongs to, by item, entry and order.</summary>
    /// <param name="items">A set of items in SQL; null is all.</param>
    public abstract ChangeRows Changes(string? items);

    /// <summary>SQL of the condition that what stands before it is one of the list bound to a parameter.</summary>
    public abstract string OneOf(int parameter);

    /// <summary>SQL of a table with one column, <c>value</c>, that holds the list bound to a parameter.</summary>
    public abstract string Each(int parameter);

    /// <summary>A read transaction: until it is disposed, everything read is of one instant.</summary>
    public abstract IDisposable Snapshot();

    /// <summary>Begins writing; waits for whoever stands in the way.</summary>
    /// <param name="alone">Nobody else writes meanwhile, whatever it is.</param>
    public abstract void Begin(bool alone = false);

    /// <summary>Before new words are made: from here to the end of the transaction nobody else makes any.</summary>
    public abstract void BeginWords();

    public abstract void Commit();

    /// <summary>Undoes what was written since <see cref="Begin"/>; nothing where the database has done so itself.</summary>
    public abstract void Rollback();

    /// <summary>What is wrong with the form in which the data lie; null where the server looks after that itself.</summary>
    public abstract IReadOnlyList<string>? FaultsOfForm();

    /// <summary>After rows were written with numbers of their own: the next number is one more than the highest.</summary>
    public abstract void Renumber(string table);

    /// <summary>Outside a transaction: what was removed leaves the disk. False when another program stands in the way.</summary>
    public abstract bool Erase(IEnumerable<string> tables);

    public abstract void Dispose();
}
