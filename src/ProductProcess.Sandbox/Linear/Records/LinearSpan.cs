namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A stay of an issue in a state; the last one has no end.</summary>
internal sealed class LinearSpan(long raw, LinearState state, long start) : LinearNode(LinearKind.Span, LinearSnapshot.Text(raw), start)
{
    public LinearState State { get; set; } = state;

    public long? Ended { get; set; }
}
