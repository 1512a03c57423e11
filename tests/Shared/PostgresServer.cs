using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ProductProcess.Tests.Shared;

/// <summary>
/// A PostgreSQL server of this test run's own, from the Debian package: made when the first test asks for it, in a folder of
/// its own, as the user postgres where we are root. It ends with this process, however that ends.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The server waits for the end of its standard input, which is the end of the test process.</summary>
    private const string Script = """
        set -e
        bin=$1 dir=$2 port=$3; shift 3
        echo secret > "$dir/password"
        "$bin/initdb" -D "$dir/data" -U tester -A password --pwfile="$dir/password" -E UTF8 --locale=C.UTF-8 --no-sync > "$dir/log" 2>&1
        "$bin/postgres" -D "$dir/data" -h 127.0.0.1 -k "$dir" -p "$port" \
            -c max_connections=200 -c shared_buffers=256MB "$@" >> "$dir/log" 2>&1 &
        server=$!
        until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do kill -0 $server; sleep 0.05; done
        echo ready
        read -r _ || true
        kill -INT $server
        wait $server || true
        rm -rf "$dir"
        """;

    private static readonly string[] Careless = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"];

    private static readonly Lazy<PostgresServer> Only = new(() => new PostgresServer(Careless));

    private static int _schemas;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("postgres-tests-");
    private readonly Process _process;

    private PostgresServer(params string[] settings)
    {
        Port = FreePort();
        var bin = Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Last(folder => File.Exists(Path.Combine(folder, "initdb")));
        string[] shell = ["/bin/sh", "-c", Script, "postgres-tests", bin, _folder.FullName, Port.ToString(CultureInfo.InvariantCulture), .. settings];
        if (Environment.IsPrivilegedProcess)
        {
            Process.Start("chown", ["postgres", _folder.FullName])!.WaitForExit();
            shell = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. shell];
        }

        var start = new ProcessStartInfo(shell[0], shell[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        _process = Process.Start(start)!;
        if (_process.StandardOutput.ReadLine() != "ready")
            throw new InvalidOperationException($"PostgreSQL did not start:\n{File.ReadAllText(Path.Combine(_folder.FullName, "log"))}");
    }

    public static PostgresServer Shared => Only.Value;

    /// <summary>A server that keeps what it has confirmed, as one does that people rely on: for measuring.</summary>
    public static PostgresServer Durable() => new();

    public int Port { get; }

    /// <summary>The address of a new, empty schema: a database would take a second to make.</summary>
    public string NewSchema()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"store_{Interlocked.Increment(ref _schemas)}");
        Run($"CREATE SCHEMA {name}");
        return Address("postgres", name);
    }

    public string Address(string database, string schema, string password = "secret") => string.Create(
        CultureInfo.InvariantCulture,
        $"postgres://tester:{password}@127.0.0.1:{Port}/{database}?search_path={schema}&application_name={schema}");

    /// <summary>A connection string of the driver for the same place.</summary>
    public string Direct(string location) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "tester",
        Password = "secret",
        Database = "postgres",
        SearchPath = Schema(location),
        ApplicationName = "tests",
    }.ConnectionString;

    /// <summary>Ends every connection of a store, as a server does that stops.</summary>
    public void Disconnect(string location) => Run(
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{Schema(location)}'");

    public void Drop(string location) => Run($"DROP SCHEMA {Schema(location)} CASCADE");

    /// <summary>To be called once, at the end of a test run.</summary>
    public static ValueTask StopAsync() => Only.IsValueCreated ? Only.Value.DisposeAsync() : ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Direct(Address("postgres", "public")));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Schema(string location) => location.Split("search_path=")[1].Split('&')[0];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
