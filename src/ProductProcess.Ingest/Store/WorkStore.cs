using System.Data.Common;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store.Keeping;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Everything that was read from the trackers, in one file or in a PostgreSQL database: the only class that knows there is a
/// database. Safe for concurrent use; one writes at a time, and reading goes on meanwhile.
/// </summary>
public sealed class WorkStore : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly StoreDatabase _database;
    private readonly TimeProvider _time;
    private readonly StoreWriting _writing;
    private readonly StoreReading _reading;

    private WorkStore(StoreDatabase database, TimeProvider time)
    {
        _database = database;
        _time = time;
        _writing = new StoreWriting(database);
        _reading = new StoreReading(database);
        Keeping = new StoreKeeping(database, _reading, _writing);
    }

    /// <summary>Where it is: a full path, or <c>postgres://user@host:port/database</c>. Never a password.</summary>
    public string Location => _database.Location;

    /// <summary>For tables that somebody else keeps in the same database.</summary>
    public StoreAccess Access => _database.Access;

    /// <summary>Looking after it: checking, copying, exporting, forgetting.</summary>
    public StoreKeeping Keeping { get; }

    /// <summary>
    /// Opens a store, made new where there is none. Throws <see cref="StoreException"/>.
    /// </summary>
    /// <param name="location">
    /// A file, or a PostgreSQL database: <c>postgres://user@host:port/database</c> or <c>Host=…;Database=…</c>.
    /// </param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Stops before anything is made.</param>
    public static Task<WorkStore> OpenAsync(string location, TimeProvider time, CancellationToken cancellationToken = default) =>
        OpenAsync(location, time, Patience, cancellationToken);

    /// <summary>Opens a store that is there. Throws <see cref="StoreException"/>.</summary>
    /// <inheritdoc cref="OpenAsync(string, TimeProvider, CancellationToken)"/>
    public static Task<WorkStore> OpenExistingAsync(string location, TimeProvider time, CancellationToken cancellationToken = default) =>
        OpenAsync(location, time, Patience, cancellationToken, existing: true);

    internal static Task<WorkStore> OpenAsync(
        string location,
        TimeProvider time,
        TimeSpan patience,
        CancellationToken cancellationToken,
        bool existing = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        ArgumentNullException.ThrowIfNull(time);
        cancellationToken.ThrowIfCancellationRequested();
        var database = StoreDatabase.Of(location, patience);
        try
        {
            if (existing && !database.Exists)
                throw new StoreException(database.Location, "there is none.", "Name another place with --store, or read a tracker first (productprocess sync).");
            database.Create();
            database.Bring();
            return Task.FromResult(new WorkStore(database, time));
        }
        catch (Exception failure)
        {
            database.Dispose();
            throw failure is DbException cause ? database.Explain(cause) : failure;
        }
    }

    /// <summary>Everything the scope left behind, as columns. People appear by id only.</summary>
    public Task<WorkLog> ReadLogAsync(StoreScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _reading.RunAsync(connection => LogReader.Read(connection, scope, cancellationToken), cancellationToken);
    }

    /// <summary>What is stored for the scope, source by source.</summary>
    public Task<IReadOnlyList<SourceFacts>> CountsAsync(StoreScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _reading.RunAsync(connection => StoreCounts.Read(connection, scope), cancellationToken);
    }

    /// <summary>The names of people by id. Names live here alone; whoever asks answers for where they go.</summary>
    public Task<IReadOnlyDictionary<string, string>> PersonNamesAsync(CancellationToken cancellationToken = default) =>
        _reading.RunAsync(PersonNames, cancellationToken);

    /// <summary>Claims a briefing. False when it is finished already; one that was begun and not finished is begun again.</summary>
    public Task<bool> BeginBriefingAsync(BriefingKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return WriteAsync(writer => writer.Briefings.Begin(key, Now), cancellationToken);
    }

    /// <summary>Records that a briefing's facts file is written. Finishing twice keeps the first.</summary>
    public Task<bool> FinishBriefingAsync(BriefingKey key, string factsPath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return WriteAsync(writer => writer.Briefings.Finish(key, factsPath, Now), cancellationToken);
    }

    /// <summary>All briefings, by period, scope, language and rule set.</summary>
    public Task<IReadOnlyList<BriefingEntry>> BriefingsAsync(CancellationToken cancellationToken = default) =>
        _reading.RunAsync(BriefingTable.All, cancellationToken);

    /// <summary>
    /// Claims a source for reading it into this store: until the result is disposed, nobody else gets it, in this process or
    /// another, on this machine or (PostgreSQL) another. A claim ends with its process, however that ends.
    /// </summary>
    /// <returns>Null when somebody else reads the source now.</returns>
    public Task<IAsyncDisposable?> ClaimAsync(string sourceName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceName);
        return _writing.ClaimAsync(sourceName, cancellationToken);
    }

    /// <summary>How old what each stream of each source brought is.</summary>
    public Task<IReadOnlyList<StreamFreshness>> FreshnessAsync(CancellationToken cancellationToken = default) =>
        _reading.RunAsync(connection => StreamTable.All(connection, _time.GetUtcNow()), cancellationToken);

    public void Dispose()
    {
        _writing.Dispose();
        _database.Dispose();
    }

    /// <summary>Called at the end of each transaction, before it is committed. A test ends the program there.</summary>
    internal Action? Committing { get; set; }

    /// <summary>One transaction: all of it is stored or nothing.</summary>
    internal Task<T> WriteAsync<T>(Func<StoreWriter, T> work, CancellationToken cancellationToken) => _writing.RunAsync(
        writer =>
        {
            var result = work(writer);
            Committing?.Invoke();
            return result;
        },
        cancellationToken);

    internal Task WriteAsync(Action<StoreWriter> work, CancellationToken cancellationToken) => WriteAsync(
        writer =>
        {
            work(writer);
            return true;
        },
        cancellationToken);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private static IReadOnlyDictionary<string, string> PersonNames(StoreConnection connection)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rows = connection.Prepare("SELECT w.text, p.name FROM person p JOIN word w ON w.id = p.id ORDER BY w.text");
        for (rows.Bind(); rows.Step();)
            names[rows.Text(0)!] = rows.Text(1)!;
        return names;
    }
}
