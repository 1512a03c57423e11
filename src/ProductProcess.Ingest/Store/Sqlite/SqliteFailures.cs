using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Store.Sqlite;

/// <summary>What SQLite reports, as something an operator can act on.</summary>
internal static class SqliteFailures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static StoreException Of(string path, SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy or Locked => new(path, "another program is writing to it.", "Wait until it has finished, then run again.", cause),
        ReadOnly => new(path, "it may not be written to.", "Give this user write permission for the file and its folder.", cause),
        CannotOpen => new(path, "it cannot be opened.", "Check that the folder exists and this user may write to it.", cause),
        Corrupt => new(path, "it is damaged.", "Move it away and read the trackers again, or restore a copy.", cause) { IsDamage = true },
        NotADatabase => new(path, "it is not a store.", "Name another file, or move this one away.", cause),
        Full => new(path, "the disk is full.", "Make room, then run again.", cause),
        InputOutput => new(path, "the disk failed to read or write.", "Check the disk; SQLite files do not work on some network drives.", cause),
        _ => new(path, $"the database failed ({cause.SqliteErrorCode}): {cause.Message}.", "Run again; if it stays so, report this message.", cause),
    };
}
