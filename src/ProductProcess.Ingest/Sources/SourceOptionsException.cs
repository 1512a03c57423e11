namespace ProductProcess.Ingest.Sources;

/// <summary>A source's options cannot work. All faults are told at once.</summary>
public sealed class SourceOptionsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
