using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using DbUp;
using DbUp.Builder;
using DbUp.Postgresql;
using Npgsql;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>A store on a PostgreSQL server, in the first schema of the search path. Several programs may share it.</summary>
internal sealed class PostgresDatabase : StoreDatabase
{
    private const int PreparedStatements = 100;

    private readonly PostgresLocation _location;
    private readonly NpgsqlDataSource _source;
    private readonly TimeSpan _patience;
    private string? _schema;

    /// <param name="location">Where it is.</param>
    /// <param name="patience">How long to wait for what another program has locked.</param>
    public PostgresDatabase(PostgresLocation location, TimeSpan patience)
    {
        _location = location;
        _patience = patience;
        var settings = new NpgsqlConnectionStringBuilder(location.Settings.ConnectionString)
        {
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
            // A question about millions of rows takes as long as it takes; who vanished is noticed by the keep-alive.
            CommandTimeout = 0,
            TcpKeepAlive = true,
            IncludeErrorDetail = false,
            Enlist = false,
        };
        settings.ApplicationName ??= "productprocess";
        _source = NpgsqlDataSource.Create(settings);
    }

    public override string Location => _location.ToString();

    public override bool Exists => Taken().Count > 0;

    public override bool IsFile => false;

    public override StoreAccess Access => new(IsServer: true, _location.Settings.ConnectionString);

    protected override StoreSchema Schema { get; } = new("ProductProcess.Ingest.Store.Migrations.Postgres.");

    /// <summary>Databases are made by whoever looks after the server; here it is only looked at.</summary>
    public override void Create()
    {
        using var connection = _source.OpenConnection();
        using var command = new NpgsqlCommand("SELECT current_setting('server_encoding'), current_schema()", connection);
        using var reader = command.ExecuteReader();
        reader.Read();
        if (reader.GetString(0) != "UTF8")
            throw new StoreException(Location, $"its encoding is {reader.GetString(0)}.", "Make a database with ENCODING 'UTF8'.");
        if (reader.IsDBNull(1))
            throw new StoreException(Location, "no schema of its search path exists.", "Make the schema, or name another one.");
        _schema = reader.GetString(1);
    }

    public override StoreConnection Open() => new PostgresStoreConnection(_source.OpenConnection(), _patience, Key(""));

    /// <summary>The lock belongs to the session that writes: who loses one loses the other.</summary>
    public override IDisposable? Claim(string name, StoreConnection writer) =>
        ((PostgresStoreConnection)writer).TryLock(Key(name));

    public override StoreException Explain(DbException cause) => PostgresFailures.Of(Location, cause);

    public override IReadOnlyList<string> Taken()
    {
        using var connection = _source.OpenConnection();
        using var command = new NpgsqlCommand("SELECT to_regclass(quote_ident(current_schema()) || '.schemaversions') IS NOT NULL", connection);
        var taken = new List<string>();
        if (command.ExecuteScalar() is not true)
            return taken;
        command.CommandText = "SELECT scriptname FROM schemaversions";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            taken.Add(reader.GetString(0));
        return taken;
    }

    public override void Dispose()
    {
        base.Dispose();
        _source.Dispose();
    }

    /// <summary>One program at a time, or each would take the same step.</summary>
    protected override Exception? Upgrade()
    {
        using var connection = _source.OpenConnection();
        using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = Key("schema") } } };
        command.ExecuteNonQuery();
        try
        {
            return Schema.Lacks(this, Taken()) ? base.Upgrade() : null;
        }
        finally
        {
            command.CommandText = "SELECT pg_advisory_unlock($1)";
            command.ExecuteNonQuery();
        }
    }

    protected override UpgradeEngineBuilder Upgrader() => DeployChanges.To
        .PostgresqlDatabase(new PostgresqlConnectionManager(_source))
        .JournalToPostgresqlTable(_schema, "schemaversions")
        .WithVariablesDisabled();

    /// <summary>Locks are numbers that all stores of a database share, so the schema is part of them.</summary>
    private long Key(string name) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"productprocess {_schema} {name}")));
}
