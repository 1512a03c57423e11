using ProductProcess.Ingest.Store.Exporting;

namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>Looking after a store: checking, copying, exporting, forgetting. All of it throws <see cref="StoreException"/>.</summary>
public sealed class StoreKeeping
{
    private readonly StoreDatabase _database;
    private readonly StoreReading _reading;
    private readonly StoreWriting _writing;

    internal StoreKeeping(StoreDatabase database, StoreReading reading, StoreWriting writing) =>
        (_database, _reading, _writing) = (database, reading, writing);

    /// <summary>Looks whether everything that is stored is whole. A check finds; it mends nothing.</summary>
    public Task<IReadOnlyList<CheckLine>> CheckAsync(CancellationToken cancellationToken = default) =>
        _reading.RunAsync(connection => StoreCheck.Run(connection, cancellationToken), cancellationToken);

    /// <summary>
    /// Writes everything, as of one instant, into a new file that belongs to its owner only and is a store itself. Others may
    /// go on writing.
    /// </summary>
    public Task BackupAsync(string file, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return WorkAsync(() => StoreBackup.Run(_database, file, cancellationToken), cancellationToken);
    }

    /// <summary>Copies everything, as of one instant, into another store that is empty: how a store moves to a server.</summary>
    public Task CopyAsync(WorkStore target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return WorkAsync(() => StoreBackup.Copy(_database, target.Keeping._database, cancellationToken), cancellationToken);
    }

    /// <summary>Writes all tables into a folder that holds nothing yet. No name or address of a person is among them.</summary>
    /// <returns>The files' names with their numbers of rows.</returns>
    public Task<IReadOnlyList<(string File, long Rows)>> ExportAsync(
        string folder,
        ExportFormat format,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return _reading.ExplainedAsync(
            async () =>
            {
                using var connection = _database.Open();
                return await new StoreExport(Path.GetFullPath(folder), format).RunAsync(connection, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <summary>What forgetting a person would change.</summary>
    /// <param name="id">The tracker's id of the account; in every source that knows it.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public Task<ForgetPlan> PlanPersonAsync(string id, CancellationToken cancellationToken = default) =>
        _reading.RunAsync(connection => new PersonForgetting(connection, id).Plan(), cancellationToken);

    /// <summary>
    /// Removes name and address of a person, makes a number of the account's id wherever it is mentioned, and keeps it so when
    /// its tracker is read again.
    /// </summary>
    /// <returns>False when another program kept what was removed from leaving the disk: see <see cref="CompactAsync"/>.</returns>
    public Task<bool> ForgetPersonAsync(string id, CancellationToken cancellationToken = default) =>
        _writing.RemoveAsync(connection => new PersonForgetting(connection, id).Run(), cancellationToken);

    /// <summary>What forgetting a source would remove; null when there is none of this name.</summary>
    public Task<ForgetPlan?> PlanSourceAsync(string name, CancellationToken cancellationToken = default) =>
        _reading.RunAsync(connection => new SourceForgetting(connection, name).Plan(), cancellationToken);

    /// <summary>Removes a source with everything that was read from it. Its forgotten people stay forgotten.</summary>
    /// <returns>False when another program kept what was removed from leaving the disk: see <see cref="CompactAsync"/>.</returns>
    public async Task<bool> ForgetSourceAsync(string name, CancellationToken cancellationToken = default)
    {
        var claim = await _writing.ClaimAsync(name, cancellationToken).ConfigureAwait(false)
            ?? throw new StoreException(
                _database.Location, $"'{name}' is being read now.", "Stop that, or wait until it has finished, then run again.");
        await using (claim.ConfigureAwait(false))
        {
            return await _writing.RemoveAsync(connection => new SourceForgetting(connection, name).Run(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the store anew from what is in it: what was removed leaves the disk, and room is given back.</summary>
    /// <returns>False when another program stands in the way.</returns>
    public Task<bool> CompactAsync(CancellationToken cancellationToken = default) => _writing.EraseAsync(cancellationToken);

    private Task<bool> WorkAsync(Action work, CancellationToken cancellationToken) => _reading.ExplainedAsync(
        () =>
        {
            work();
            return Task.FromResult(true);
        },
        cancellationToken);
}
