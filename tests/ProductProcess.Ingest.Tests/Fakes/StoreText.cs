using Microsoft.Data.Sqlite;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Looks into a store file from outside.</summary>
internal static class StoreText
{
    /// <summary>Tables with a text that holds one of these words.</summary>
    public static IReadOnlyList<string> TablesWith(string path, params string[] words) =>
        [.. Rows(path, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Where(table =>
            Rows(path, $"SELECT * FROM {table}").Any(row => words.Any(w => row.Contains(w, StringComparison.Ordinal))))];

    /// <summary>Each row as one text.</summary>
    public static IReadOnlyList<string> Rows(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
