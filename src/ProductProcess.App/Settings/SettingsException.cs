namespace ProductProcess.App.Settings;

/// <summary>The settings are wrong; all faults are listed at once, each with its place.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
