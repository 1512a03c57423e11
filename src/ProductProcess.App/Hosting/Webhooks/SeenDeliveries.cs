namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>The latest deliveries, so that a repeated one is told from a new one. Forgets the oldest; safe from any thread.</summary>
internal sealed class SeenDeliveries(int most = 4_096)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _gate = new();

    public int Count
    {
        get
        {
            lock (_gate)
                return _keys.Count;
        }
    }

    /// <summary>True where none of the keys was seen before; all of them are from now on.</summary>
    public bool IsNew(IReadOnlyList<string> keys)
    {
        lock (_gate)
        {
            var isNew = !keys.Any(_keys.Contains);
            foreach (var key in keys)
            {
                if (_keys.Add(key))
                    _order.Enqueue(key);
            }

            while (_order.Count > most)
                _keys.Remove(_order.Dequeue());
            return isNew;
        }
    }
}
