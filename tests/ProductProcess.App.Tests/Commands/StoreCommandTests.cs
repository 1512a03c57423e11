using Microsoft.Data.Sqlite;
using ProductProcess.Tests.Shared;

namespace ProductProcess.App.Tests.Commands;

/// <summary>Looking after a store, as a user does it.</summary>
public sealed class StoreCommandTests(SteadyStore steady) : IAsyncLifetime
{
    private readonly Scratch _scratch = new();

    private string Store => _scratch["s.db"];

    public async ValueTask InitializeAsync() => await steady.CopyToAsync(Store);

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Check_AWholeStore_SaysWhatWasLookedAt()
    {
        var result = await Tool.RunAsync("store", "check", "--store", Store);

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("The store is whole.", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"change: entries that are there\s+[\d,]+ looked at  well", result.Output);
        Assert.Matches(@"\(jira-cloud\): [\d,]+ items", result.Output);
    }

    [Fact]
    public async Task Check_ADamagedStore_CountsTheFaultsAndEndsWithItsOwnCode()
    {
        Run("DELETE FROM history WHERE entry = 0");

        var result = await Tool.RunAsync("store", "check", "--store", Store);

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("FAULTS", result.Output, StringComparison.Ordinal);
        Assert.Contains("The store is damaged", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AFileWithADamagedHead_EndsWithTheSameCode()
    {
        using (var file = File.OpenHandle(Store, FileMode.Open, FileAccess.ReadWrite))
            RandomAccess.Write(file, Enumerable.Repeat((byte)0x5A, 3000).ToArray(), 100);

        var result = await Tool.RunAsync("store", "check", "--store", Store);

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("it is damaged", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("store", "check")]
    [InlineData("store", "backup", "backup.db")]
    [InlineData("forget", "--person", "x", "--yes")]
    [InlineData("export", "--csv", "out")]
    public async Task AStoreThatIsNotThere_IsNotMade(params string[] arguments)
    {
        var result = await Tool.RunAsync([.. arguments, "--store", _scratch["nowhere.db"]]);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("nowhere.db: there is none.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch["nowhere.db"]));
    }

    [Fact]
    public async Task BackupAndCopy_ToAServerAndBack_HoldTheSame_AndNobodySeesThePassword()
    {
        using var place = new StorePlace(StoreKind.Postgres);
        var address = place.Location.Replace(":secret@", "@", StringComparison.Ordinal);
        var password = new Dictionary<string, string> { ["PGPASSWORD"] = "secret" };

        var copy = await Tool.RunAsync(password, "store", "copy", address, "--store", Store);
        var backup = await Tool.RunAsync(password, "store", "backup", _scratch["back.db"], "--store", address);
        var again = await Tool.RunAsync(password, "store", "backup", _scratch["back.db"], "--store", address);

        Assert.True(copy.ExitCode == 0, copy.Error);
        Assert.True(backup.ExitCode == 0, backup.Error);
        Assert.Equal(4, again.ExitCode);
        Assert.DoesNotContain("secret", copy.Output + backup.Output + again.Error, StringComparison.Ordinal);
        Assert.Equal(await CountsAsync(Store), await CountsAsync(_scratch["back.db"]));
        var wrong = await Tool.RunAsync(new Dictionary<string, string> { ["PGPASSWORD"] = "swordfish" }, "store", "check", "--store", address);
        Assert.Equal(4, wrong.ExitCode);
        Assert.Contains("PGPASSWORD", wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("swordfish", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_APerson_SaysWhatGoes_AndNeedsAYes()
    {
        var id = Query("SELECT text FROM word JOIN person USING (id) ORDER BY id LIMIT 1").Split(":person:")[1];

        var asked = await Tool.RunAsync("forget", "--person", id, "--store", Store);
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains("--yes", asked.Error, StringComparison.Ordinal);
        Assert.Matches(@"A number takes the place of the id in [\d,]+ items?, [\d,]+ history entr", asked.Output);
        Assert.Equal("0", Query("SELECT COUNT(*) FROM forgotten"));

        var done = await Tool.RunAsync("forget", "--person", id, "--store", Store, "--yes");
        Assert.True(done.ExitCode == 0, done.Error);
        Assert.Equal("1", Query("SELECT COUNT(*) FROM forgotten"));

        var again = await Tool.RunAsync("forget", "--person", id, "--store", Store, "--yes");
        Assert.Equal(2, again.ExitCode);
        Assert.Matches(@"Nobody in the store has the id .*; it knows \d+ people", again.Error);
    }

    [Fact]
    public async Task Forget_AWorkspace_LeavesNone_AndAnUnknownOneNamesThoseThatAre()
    {
        var name = Query("SELECT name FROM source");

        var unknown = await Tool.RunAsync("forget", "--workspace", "nope", "--store", Store, "--yes");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains($"Known: {name}.", unknown.Error, StringComparison.Ordinal);

        var done = await Tool.RunAsync("forget", "--workspace", name, "--store", Store, "--yes");
        Assert.True(done.ExitCode == 0, done.Error);
        Assert.Equal("0", Query("SELECT (SELECT COUNT(*) FROM item) + (SELECT COUNT(*) FROM cursor) + (SELECT COUNT(*) FROM word WHERE id <> 0)"));
    }

    [Theory]
    [InlineData("--csv", "items.csv")]
    [InlineData("--parquet", "items.parquet")]
    public async Task Export_WritesEveryTable_AndRefusesAFolderThatHoldsSomething(string option, string file)
    {
        var result = await Tool.RunAsync("export", option, _scratch["out"], "--store", Store);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal(10, Directory.GetFiles(_scratch["out"]).Length);
        Assert.True(new FileInfo(Path.Combine(_scratch["out"], file)).Length > 1000);

        var again = await Tool.RunAsync("export", option, _scratch["out"], "--store", Store);
        Assert.Equal(4, again.ExitCode);
        Assert.Contains("not empty", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one of the two", "forget")]
    [InlineData("one of the two", "forget", "--person", "a", "--workspace", "b")]
    [InlineData("one of the two", "export")]
    [InlineData("one of the two", "export", "--csv", "a", "--parquet", "b")]
    public async Task ACommandCalledWrongly_SaysWhatIsMissing(string part, params string[] arguments)
    {
        var result = await Tool.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(part, result.Error, StringComparison.Ordinal);
    }

    private static async Task<string> CountsAsync(string store)
    {
        var result = await Tool.RunAsync("store", "check", "--store", store);
        Assert.True(result.ExitCode == 0, result.Error);
        return string.Join('\n', result.Lines.Skip(1));
    }

    private string Query(string sql)
    {
        using var connection = Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar()!.ToString()!;
    }

    private void Run(string sql)
    {
        using var connection = Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        return connection;
    }
}
