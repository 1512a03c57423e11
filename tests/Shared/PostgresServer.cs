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
        bin=$1 dir=$2 port=$3
        echo secret > "$dir/password"
        "$bin/initdb" -D "$dir/data" -U tester -A password --pwfile="$dir/password" -E UTF8 --locale=C.UTF-8 --no-sync > "$dir/log" 2>&1
        "$bin/postgres" -D "$dir/data" -h 127.0.0.1 -k "$dir" -p "$port" -c fsync=off -c full_page_writes=off \
            -c synchronous_commit=off -c max_connections=200 -c shared_buffers=256MB >> "$dir/log" 2>&1 &
        server=$!
        until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do kill -0 $server; sleep 0.05; done
        echo ready
        read -r _ || true
        kill -INT $server
        wait $server || true
        """;

    private static readonly Lazy<PostgresServer> Only = new(() => new PostgresServer());

    private static int _databases;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("postgres-tests-");
    private readonly Process _process;

    private PostgresServer()
    {
        Port = FreePort();
        var bin = Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Last(folder => File.Exists(Path.Combine(folder, "initdb")));
        string[] shell = ["/bin/sh", "-c", Script, "postgres-tests", bin, _folder.FullName, Port.ToString(CultureInfo.InvariantCulture)];
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

    public int Port { get; }

    /// <summary>The address of a new, empty database.</summary>
    public string NewDatabase() => Address(Make());

    public string Address(string database, string password = "secret") => string.Create(
        CultureInfo.InvariantCulture, $"postgres://tester:{password}@127.0.0.1:{Port}/{database}");

    /// <summary>A connection string of the driver for the same place.</summary>
    public string Direct(string location) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "tester",
        Password = "secret",
        Database = new Uri(location).AbsolutePath[1..],
        Pooling = false,
    }.ConnectionString;

    /// <summary>Ends every connection to a database, as a server does that stops.</summary>
    public void Disconnect(string location) => Run(
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{new Uri(location).AbsolutePath[1..]}'");

    public void Drop(string location) => Run($"DROP DATABASE IF EXISTS {new Uri(location).AbsolutePath[1..]} WITH (FORCE)");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>To be called once, at the end of a test run.</summary>
    public static ValueTask StopAsync() => Only.IsValueCreated ? Only.Value.DisposeAsync() : ValueTask.CompletedTask;

    private string Make()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"store_{Interlocked.Increment(ref _databases)}");
        Run($"CREATE DATABASE {name}");
        return name;
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Direct(Address("postgres")));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
