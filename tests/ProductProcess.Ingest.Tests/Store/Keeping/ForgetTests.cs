using System.Text;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Store;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store.Keeping;

public abstract class ForgetTests(StoreKind on) : StoreTestBase(on)
{
    public sealed class OnSqlite() : ForgetTests(StoreKind.Sqlite)
    {
        [Fact]
        public async Task AForgottenPerson_LeavesNoByteInTheFiles()
        {
            var store = await OpenAsync();
            await StoreWorld.WriteAsync(store, items: 200);

            Assert.True(await store.Keeping.ForgetPersonAsync("b2", Stop));

            AssertGone("Bob Example", "bob@example.com", "harbour:person:b2");
            Assert.Contains("Ann Example", Bytes(), StringComparison.Ordinal);
        }

        [Fact]
        public async Task AForgottenSource_LeavesNoByteInTheFiles()
        {
            var store = await OpenAsync();
            await StoreWorld.WriteAsync(store, items: 200);
            await StoreWorld.WriteAsync(store, "yard", 5);

            Assert.True(await store.Keeping.ForgetSourceAsync("harbour", Stop));

            AssertGone("harbour", "Title 150");
        }

        [Fact]
        public async Task WhileAnotherReads_TheBytesStayUntilTheStoreIsCompacted()
        {
            var store = await OpenAsync();
            await StoreWorld.WriteAsync(store, items: 200);
            using (var other = Place.Open())
            {
                using var reading = other.BeginTransaction(System.Data.IsolationLevel.Serializable);
                using var command = other.CreateCommand();
                command.Transaction = reading;
                command.CommandText = "SELECT COUNT(*) FROM person";
                await command.ExecuteScalarAsync(Stop);

                await Assert.ThrowsAsync<StoreException>(() => store.Keeping.ForgetPersonAsync("b2", Stop));
            }

            using (var other = Place.Open())
            {
                using var command = other.CreateCommand();
                command.CommandText = "BEGIN; SELECT COUNT(*) FROM person";
                await command.ExecuteScalarAsync(Stop);

                Assert.False(await store.Keeping.ForgetPersonAsync("b2", Stop));
            }

            Assert.True(await store.Keeping.CompactAsync(Stop));
            AssertGone("Bob Example", "bob@example.com", "harbour:person:b2");
        }

        private void AssertGone(params string[] texts)
        {
            var bytes = Bytes();
            Assert.All(texts, text => Assert.DoesNotContain(text, bytes, StringComparison.Ordinal));
        }

        private string Bytes() => string.Concat(Directory.GetFiles(Place.Folder).Select(ReadShared));

        private static string ReadShared(string path)
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }
    }

    public sealed class OnPostgres() : ForgetTests(StoreKind.Postgres);

    [Fact]
    public async Task AForgottenPerson_IsANumberEverywhere_AndEveryCountStays()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        await StoreWorld.WriteAsync(store, "yard");
        var plan = await store.Keeping.PlanPersonAsync("a1", Stop);
        var before = await store.CountsAsync(StoreScope.Everything, Stop);

        await store.Keeping.ForgetPersonAsync("a1", Stop);

        Assert.Equal((2, 6L, 6L, 0L, 0L, 2L), (plan.Accounts, plan.Items, plan.HistoryEntries, plan.Changes, plan.Comments, plan.SetAside));
        Assert.Equal(before.Select(c => (c.Items, c.HistoryEntries, c.ChangeItems)), (await store.CountsAsync(StoreScope.Everything, Stop)).Select(c => (c.Items, c.HistoryEntries, c.ChangeItems)));
        var log = await store.ReadLogAsync(StoreScope.Everything, Stop);
        Assert.Equal(
            ["harbour:person:forgotten-", "yard:person:forgotten-"],
            log.Items.Reporter.Select(code => log.Lexicon[code].TrimEnd('1', '2')).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Place.TablesWith("Ann Example", "ann@example.com", ":person:a1", "\"a1\""));
        Assert.Equal(["The actor forgotten-1 is odd."], Place.Rows("SELECT reason FROM quarantine WHERE source = 1"));
        Assert.Equal(["harbour:person:b2", "yard:person:b2"], (await store.PersonNamesAsync(Stop)).Keys);
        Assert.All(await store.Keeping.CheckAsync(Stop), line => Assert.Equal(0, line.Faults));
    }

    [Fact]
    public async Task AForgottenPerson_StaysForgotten_InEveryProgramThatGoesOnReading()
    {
        var running = await OpenAsync();
        await StoreWorld.WriteAsync(running);
        await (await OpenAsync()).Keeping.ForgetPersonAsync("harbour:person:a1", Stop);
        var before = await StoreWorld.ContentAsync(running);

        await StoreWorld.WriteAsync(running);
        await StoreWorld.WriteAsync(await OpenAsync());

        Assert.Equal(before, await StoreWorld.ContentAsync(running));
        Assert.Empty(Place.TablesWith("Ann Example", "ann@example.com", ":person:a1", "\"a1\""));
        Assert.Equal(0, (await running.Keeping.PlanPersonAsync("a1", Stop)).Accounts);
        Assert.Equal(0, (await running.Keeping.PlanPersonAsync("forgotten-1", Stop)).Accounts);
    }

    [Fact]
    public async Task TheIdOfAForgottenPerson_IsNowhere()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);

        await store.Keeping.ForgetPersonAsync("a1", Stop);

        var (hash, salt) = (Assert.Single(Place.Rows("SELECT hash FROM forgotten")), Assert.Single(Place.Rows("SELECT salt FROM store_state")));
        Assert.Equal(64, salt.Length);
        Assert.NotEqual(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("harbour:person:a1"))), hash);
        Assert.Equal(hash, Forgotten.Hash(Convert.FromHexString(salt), "harbour:person:a1"));
    }

    [Fact]
    public async Task AForgottenSource_GoesWithEverything_AndTheOthersStay()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store, "yard", 4);
        var yard = await StoreWorld.ContentAsync(store);
        await StoreWorld.WriteAsync(store);
        var plan = await store.Keeping.PlanSourceAsync("harbour", Stop);

        await store.Keeping.ForgetSourceAsync("harbour", Stop);

        Assert.Equal((2, 3L, 6L, 9L, 3L, 1L), (plan!.Accounts, plan.Items, plan.HistoryEntries, plan.Changes, plan.Comments, plan.SetAside));
        Assert.Equal(yard, await StoreWorld.ContentAsync(store));
        Assert.Empty(Place.TablesWith("harbour"));
        Assert.Null(await store.Keeping.PlanSourceAsync("harbour", Stop));
        Assert.All(await store.Keeping.CheckAsync(Stop), line => Assert.Equal(0, line.Faults));
    }

    [Fact]
    public async Task AnotherProgramThatRemembersItsWords_LearnsThemAnew()
    {
        var running = await OpenAsync();
        await StoreWorld.WriteAsync(running);
        var before = await StoreWorld.ContentAsync(running);
        await (await OpenAsync()).Keeping.ForgetSourceAsync("harbour", Stop);

        await StoreWorld.WriteAsync(running);

        Assert.Equal(before, await StoreWorld.ContentAsync(running));
        Assert.All(await running.Keeping.CheckAsync(Stop), line => Assert.Equal(0, line.Faults));
    }

    [Fact]
    public async Task Forgetting_WaitsForNobodyWhoWritesForLong()
    {
        var store = await OpenAsync();
        await StoreWorld.WriteAsync(store);
        var other = await OpenAsync();

        var failure = await store.WriteAsync(
            w =>
            {
                w.Runs.Source("harbour", SourceKinds.JiraCloud, "x");
                return Assert.ThrowsAsync<StoreException>(() => other.Keeping.ForgetPersonAsync("a1", Stop)).GetAwaiter().GetResult();
            },
            Stop);

        Assert.Contains("another program is writing to it", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["0"], Place.Rows("SELECT COUNT(*) FROM forgotten"));
    }
}
