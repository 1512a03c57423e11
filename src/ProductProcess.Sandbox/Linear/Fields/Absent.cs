namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>
/// Stands where the schema demands an object of which a simulated workspace knows nothing: every field of it has the
/// emptiest value its type allows.
/// </summary>
internal sealed class Absent
{
    public static Absent Object { get; } = new();

    private Absent()
    {
    }
}
