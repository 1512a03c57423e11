namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>An object of which nothing is known, where the schema takes any JSON.</summary>
internal sealed class EmptyJson
{
    public static EmptyJson Object { get; } = new();

    private EmptyJson()
    {
    }
}
