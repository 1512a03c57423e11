using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Doctor;

/// <summary>Everything the checks look at, gathered before: they ask nobody themselves.</summary>
internal sealed record Patient
{
    /// <summary>Where the settings are from: a file, or the command line.</summary>
    public required string SettingsFrom { get; init; }

    /// <summary>Everything wrong with the settings; null settings then.</summary>
    public IReadOnlyList<string> SettingsFaults { get; init; } = [];

    public ProductProcessSettings? Settings { get; init; }

    public IReadOnlyList<SourcePatient> Sources { get; init; } = [];

    public required StoreInsight Store { get; init; }

    /// <summary>Folders that briefings go to.</summary>
    public required IReadOnlyList<string> Outputs { get; init; }

    public required DateTimeOffset Now { get; init; }
}
