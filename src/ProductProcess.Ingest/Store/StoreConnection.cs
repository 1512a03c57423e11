namespace ProductProcess.Ingest.Store;

/// <summary>
/// One connection to the database of a store. SQL is written once, in the part that SQLite and PostgreSQL share, with
/// parameters ?1, ?2 …; what differs lives behind this class. Not for concurrent use.
/// </summary>
internal abstract class StoreConnection : IDisposable
{
    /// <summary>A statement that is compiled once and run often.</summary>
    public abstract Statement Prepare(string sql);

    /// <summary>A read transaction: until it is disposed, everything read is of one instant.</summary>
    public abstract IDisposable Snapshot();

    /// <summary>Begins writing; waits for whoever writes now.</summary>
    public abstract void Begin();

    public abstract void Commit();

    /// <summary>Undoes what was written since <see cref="Begin"/>; nothing where the database has done so itself.</summary>
    public abstract void Rollback();

    public abstract void Dispose();
}
