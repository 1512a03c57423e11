using System.ComponentModel.DataAnnotations;

namespace ProductProcess.App.Settings;

/// <summary>The section "ProductProcess" of appsettings.json.</summary>
internal sealed record ProductProcessSettings
{
    public const string Section = "ProductProcess";

    /// <summary>The store: a file, or a PostgreSQL database as postgres://user@host:port/database without a password.</summary>
    public string Store { get; init; } = "productprocess.db";

    /// <summary>Folder for briefings.</summary>
    public string Output { get; init; } = "briefings";

    /// <summary>How often `serve` syncs; one minute to one day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "SyncEvery is between 00:01:00 and 1.00:00:00.")]
    public TimeSpan SyncEvery { get; init; } = TimeSpan.FromHours(1);

    public IReadOnlyDictionary<string, SourceSettings> Sources { get; init; } =
        new Dictionary<string, SourceSettings>(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, ScopeSettings> Scopes { get; init; } =
        new Dictionary<string, ScopeSettings>(StringComparer.OrdinalIgnoreCase);
}
