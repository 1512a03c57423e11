namespace ProductProcess.Ingest.Store;

/// <summary>The names that this process has claimed. Not for concurrent use.</summary>
internal sealed class StoreClaims(StoreDatabase database) : IDisposable
{
    private readonly Dictionary<string, IDisposable?> _held = new(StringComparer.Ordinal);

    /// <summary>False when somebody has it.</summary>
    public bool Take(string name, StoreConnection writer)
    {
        if (_held.ContainsKey(name) || database.Claim(name, writer) is not { } claim)
            return false;
        _held[name] = claim;
        return true;
    }

    public bool Release(string name)
    {
        _held.Remove(name, out var claim);
        claim?.Dispose();
        return true;
    }

    /// <summary>After the connection was lost, and with it, it may be, the claims.</summary>
    public void Renew(StoreConnection writer)
    {
        foreach (var name in _held.Keys.ToList())
        {
            _held[name]?.Dispose();
            _held[name] = database.Claim(name, writer);
        }
    }

    /// <exception cref="StoreException">While the connection was lost, somebody else began to read what is being read here.</exception>
    public void Check()
    {
        if (_held.FirstOrDefault(claim => claim.Value is null).Key is { } lost)
        {
            throw new StoreException(
                database.Location, $"the connection was lost, and another program reads '{lost}' now.", "Wait until it has finished, then run again.");
        }
    }

    public void Dispose()
    {
        foreach (var claim in _held.Values)
            claim?.Dispose();
        _held.Clear();
    }
}
