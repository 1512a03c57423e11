using Microsoft.Data.Sqlite;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Everything that was read from the trackers, in one file: the only class that knows there is a database. Safe for concurrent
/// use; one writes at a time, and reading goes on meanwhile.
/// </summary>
public sealed class WorkStore : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly StoreFile _file;
    private readonly TimeProvider _time;
    private readonly StoreWriter _writer;
    private readonly StoreConnection _ledger;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private WorkStore(StoreFile file, TimeProvider time)
    {
        _file = file;
        _time = time;
        _writer = new StoreWriter(file.Open());
        _ledger = file.Open();
    }

    /// <summary>The file, as a full path.</summary>
    public string Path => _file.Path;

    /// <summary>Opens a store, made new where there is none. Throws <see cref="StoreException"/>.</summary>
    public static Task<WorkStore> OpenAsync(string path, TimeProvider time, CancellationToken cancellationToken = default) =>
        OpenAsync(path, time, Patience, cancellationToken);

    internal static Task<WorkStore> OpenAsync(
        string path,
        TimeProvider time,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(time);
        cancellationToken.ThrowIfCancellationRequested();
        var file = new StoreFile(path, patience);
        try
        {
            file.Create();
            StoreSchema.Bring(file);
            return Task.FromResult(new WorkStore(file, time));
        }
        catch (SqliteException cause)
        {
            throw StoreFailures.Of(file.Path, cause);
        }
    }

    /// <summary>Everything the scope left behind, as columns. People appear by id only.</summary>
    public Task<WorkLog> ReadLogAsync(StoreScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Task.Run(() => Reading(connection => LogReader.Read(connection, scope, cancellationToken)), cancellationToken);
    }

    /// <summary>What is stored for the scope, source by source.</summary>
    public Task<IReadOnlyList<SourceFacts>> CountsAsync(StoreScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Task.Run(() => Reading(connection => StoreCounts.Read(connection, scope)), cancellationToken);
    }

    /// <summary>The names of people by id. Names live here alone; whoever asks answers for where they go.</summary>
    public Task<IReadOnlyDictionary<string, string>> PersonNamesAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => Reading(PersonNames), cancellationToken);

    /// <summary>Claims a briefing. False when it is finished already; one that was begun and not finished is begun again.</summary>
    public Task<bool> BeginBriefingAsync(BriefingKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return LedgerAsync(ledger => BriefingTable.Begin(ledger, key, Now), cancellationToken);
    }

    /// <summary>Records that a briefing's facts file is written. Finishing twice keeps the first.</summary>
    public Task<bool> FinishBriefingAsync(BriefingKey key, string factsPath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return LedgerAsync(ledger => BriefingTable.Finish(ledger, key, factsPath, Now), cancellationToken);
    }

    /// <summary>All briefings, by period, scope, language and rule set.</summary>
    public Task<IReadOnlyList<BriefingEntry>> BriefingsAsync(CancellationToken cancellationToken = default) =>
        LedgerAsync(BriefingTable.All, cancellationToken);

    /// <summary>How old what each stream of each source brought is.</summary>
    public Task<IReadOnlyList<StreamFreshness>> FreshnessAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => Reading(connection => StreamTable.All(connection, _time.GetUtcNow())), cancellationToken);

    public void Dispose()
    {
        _writer.Dispose();
        _ledger.Dispose();
        _writing.Dispose();
    }

    /// <summary>Called at the end of each transaction, before it is committed. A test ends the program there.</summary>
    internal Action? Committing { get; set; }

    /// <summary>One transaction: all of it is stored or nothing.</summary>
    internal async Task<T> WriteAsync<T>(Func<StoreWriter, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _writer.InTransaction(() =>
            {
                var result = work(_writer);
                Committing?.Invoke();
                return result;
            });
        }
        catch (SqliteException cause)
        {
            throw StoreFailures.Of(_file.Path, cause);
        }
        finally
        {
            _writing.Release();
        }
    }

    internal Task WriteAsync(Action<StoreWriter> work, CancellationToken cancellationToken) => WriteAsync(
        writer =>
        {
            work(writer);
            return true;
        },
        cancellationToken);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private T Reading<T>(Func<StoreConnection, T> read)
    {
        try
        {
            using var connection = _file.Open();
            return read(connection);
        }
        catch (SqliteException cause)
        {
            throw StoreFailures.Of(_file.Path, cause);
        }
    }

    private async Task<T> LedgerAsync<T>(Func<StoreConnection, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return work(_ledger);
        }
        catch (SqliteException cause)
        {
            throw StoreFailures.Of(_file.Path, cause);
        }
        finally
        {
            _writing.Release();
        }
    }

    private static IReadOnlyDictionary<string, string> PersonNames(StoreConnection connection)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rows = connection.Prepare("SELECT w.text, p.name FROM person p JOIN word w ON w.id = p.id ORDER BY w.text");
        for (rows.Bind(); rows.Step();)
            names[rows.Text(0)!] = rows.Text(1)!;
        return names;
    }
}
