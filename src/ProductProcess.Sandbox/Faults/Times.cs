namespace ProductProcess.Sandbox.Faults;

/// <summary>How often something still goes wrong. Safe to use from any thread.</summary>
internal sealed class Times
{
    private int _left;

    public int Left
    {
        get => Volatile.Read(ref _left);
        set => Volatile.Write(ref _left, value);
    }

    /// <summary>Whether it goes wrong now.</summary>
    public bool Take()
    {
        while (true)
        {
            var now = Left;
            if (now <= 0)
                return false;
            if (Interlocked.CompareExchange(ref _left, now - 1, now) == now)
                return true;
        }
    }
}
