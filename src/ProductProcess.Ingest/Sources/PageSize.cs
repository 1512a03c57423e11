namespace ProductProcess.Ingest.Sources;

/// <summary>
/// How many records one question asks for. Halved when the tracker cannot answer that many; remembered between runs, and
/// grown back step by step by whoever starts a run.
/// </summary>
internal sealed class PageSize(int most, int least)
{
    public int Most { get; } = most;

    public int Least { get; } = least;

    public int Now { get; private set; } = most;

    /// <summary>Begins with what an earlier run found out, kept within the bounds.</summary>
    public void StartAt(int size) => Now = Math.Clamp(size, Least, Most);

    /// <summary>False when it cannot become smaller.</summary>
    public bool Halve()
    {
        if (Now <= Least)
            return false;
        Now = Math.Max(Least, Now / 2);
        return true;
    }
}
