using System.Text.RegularExpressions;
using Npgsql;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>
/// Where a store lies on a PostgreSQL server: <c>postgres://user@host:port/database</c> or <c>Host=…;Database=…</c>. The
/// password is better left to PGPASSWORD or a password file (PGPASSFILE), which are looked at when none is given.
/// </summary>
internal sealed partial class PostgresLocation
{
    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    private PostgresLocation(NpgsqlConnectionStringBuilder settings) => Settings = settings;

    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>Whether a text names a server rather than a file.</summary>
    public static bool Means(string location) =>
        Schemes.Any(scheme => location.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) || HostKey().IsMatch(location);

    /// <exception cref="StoreException">It cannot be understood; the message repeats nothing of it.</exception>
    public static PostgresLocation Read(string location)
    {
        try
        {
            var settings = Schemes.Any(scheme => location.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                ? OfUri(new Uri(location))
                : new NpgsqlConnectionStringBuilder(location);
            if (string.IsNullOrEmpty(settings.Host))
                throw new FormatException("It names no host.");
            return new PostgresLocation(settings);
        }
        catch (Exception wrong) when (wrong is UriFormatException or FormatException or ArgumentException or KeyNotFoundException)
        {
            // Neither the text nor what the parser says of it: both may hold the password.
            throw new StoreException(
                "postgres://…", "this is no address of a PostgreSQL database.",
                "Write postgres://user@host:port/database, or Host=…;Username=…;Database=…; a password goes into PGPASSWORD.");
        }
    }

    /// <summary>The location without its password.</summary>
    public override string ToString()
    {
        var user = Settings.Username is { Length: > 0 } name ? $"{Uri.EscapeDataString(name)}@" : "";
        var path = Settings.SearchPath is { Length: > 0 } schema ? $"?search_path={Uri.EscapeDataString(schema)}" : "";
        return $"postgres://{user}{Settings.Host}:{Settings.Port}/{Uri.EscapeDataString(Settings.Database ?? Settings.Username ?? "")}{path}";
    }

    private static NpgsqlConnectionStringBuilder OfUri(Uri uri)
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = uri.Host };
        if (uri.Port > 0)
            settings.Port = uri.Port;
        if (uri.AbsolutePath.Length > 1)
            settings.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            settings.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            settings[Key(parts[0])] = Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? "");
        }

        return settings;
    }

    /// <summary>What libpq calls its settings, in the words of the driver.</summary>
    private static string Key(string name) => name switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        "sslcert" => "SSL Certificate",
        "sslkey" => "SSL Key",
        "search_path" => "Search Path",
        "connect_timeout" => "Timeout",
        "application_name" => "Application Name",
        "passfile" => "Passfile",
        _ => Uri.UnescapeDataString(name),
    };

    [GeneratedRegex(@"(^|;)\s*(host|server)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostKey();
}
