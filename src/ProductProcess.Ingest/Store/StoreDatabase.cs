using System.Data.Common;
using DbUp.Builder;
using ProductProcess.Ingest.Store.Postgres;
using ProductProcess.Ingest.Store.Sqlite;

namespace ProductProcess.Ingest.Store;

/// <summary>The place where a store lies, and how to get at it.</summary>
internal abstract class StoreDatabase : IDisposable
{
    /// <summary>Two programs may bring a new store to its schema at once; each step is taken by one of them.</summary>
    private const int MostAttempts = 5;

    /// <summary>How people are told where it is; without a password.</summary>
    public abstract string Location { get; }

    /// <summary>Something lies there, a store or not.</summary>
    public abstract bool Exists { get; }

    protected abstract StoreSchema Schema { get; }

    /// <exception cref="StoreException">The location cannot be understood.</exception>
    public static StoreDatabase Of(string location, TimeSpan patience) => PostgresLocation.Means(location)
        ? new PostgresDatabase(PostgresLocation.Read(location), patience)
        : new SqliteDatabase(location, patience);

    /// <summary>A file of this machine, not a server.</summary>
    public abstract bool IsFile { get; }

    public abstract StoreAccess Access { get; }

    /// <summary>True where a step of this program's schema is missing.</summary>
    /// <exception cref="StoreException">It is ahead of this program.</exception>
    public bool IsBehind => Schema.Lacks(this, Taken());

    /// <summary>Makes an empty place where there is none.</summary>
    public abstract void Create();

    public abstract StoreConnection Open();

    /// <summary>Takes a name for as long as the result lives, at most until this process ends; null when somebody has it.</summary>
    /// <param name="name">A source's name.</param>
    /// <param name="writer">The connection that what is claimed is written with.</param>
    public abstract IDisposable? Claim(string name, StoreConnection writer);

    public abstract StoreException Explain(DbException cause);

    /// <summary>Brings it to the schema of this program, step by step.</summary>
    /// <exception cref="StoreException">It is ahead of this program, or a step failed.</exception>
    public void Bring()
    {
        for (var attempt = 1; IsBehind; attempt++)
        {
            var result = Upgrade();
            if (result is null || attempt < MostAttempts)
                continue;
            throw result is DbException cause
                ? Explain(cause)
                : new StoreException(Location, "its schema cannot be brought up to date.", "Restore a copy, or name another place.", result);
        }
    }

    /// <summary>The steps it has seen. Asked directly: loading the migration tool costs a tenth of a second.</summary>
    public abstract IReadOnlyList<string> Taken();

    public virtual void Dispose()
    {
    }

    /// <summary>What went wrong; null when nothing did.</summary>
    protected virtual Exception? Upgrade() => Schema.Upgrade(Upgrader());

    protected abstract UpgradeEngineBuilder Upgrader();
}
