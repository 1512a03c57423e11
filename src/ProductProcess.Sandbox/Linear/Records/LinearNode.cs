namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>Something with a uuid that stands in connections. Instants are UTC milliseconds.</summary>
internal abstract class LinearNode(LinearKind kind, string raw, long created)
{
    private string? _id;

    /// <summary>The workspace's own id.</summary>
    public string Raw { get; } = raw;

    public string Id => _id ??= LinearIds.Of(kind, Raw);

    public long Created { get; } = created;

    public virtual long Updated => Created;

    public virtual long? Archived => null;
}
