using ProductProcess.Ingest.Store.Sqlite;

namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>Writes a store's content, as of one instant, into a new file that is a store itself.</summary>
internal static class StoreBackup
{
    /// <exception cref="StoreException">The file is there already, or cannot be made.</exception>
    public static void Run(StoreDatabase database, string file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
            throw new StoreException(path, "there is a file already; a backup overwrites nothing.", "Name another file, or move this one away.");
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            var made = new SqliteDatabase(partial, TimeSpan.FromSeconds(1));
            made.Create();
            if (database is SqliteDatabase same)
                same.CopyTo(partial);
            else
                Copy(database, made, cancellationToken);
            using (var whole = File.OpenHandle(partial, FileMode.Open, FileAccess.Write))
                RandomAccess.FlushToDisk(whole);
            File.Move(partial, path);
        }
        catch (IOException cause)
        {
            throw new StoreException(path, $"the backup cannot be written: {cause.Message}", "Check the disk, or name another file.", cause);
        }
        finally
        {
            foreach (var rest in (string[])[partial, $"{partial}-wal", $"{partial}-shm"])
                File.Delete(rest);
        }
    }

    /// <summary>Into a store that is empty.</summary>
    public static void Copy(StoreDatabase from, StoreDatabase to, CancellationToken cancellationToken)
    {
        to.Bring();
        using var source = from.Open();
        using var target = to.Open();
        if (!StoreCopy.IsEmpty(target))
            throw new StoreException(to.Location, "something is stored there already.", "Copy into a new one.");
        StoreCopy.Run(source, target, cancellationToken);
    }
}
