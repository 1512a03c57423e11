namespace ProductProcess.Core.Mapping;

/// <summary>Counts for each source what a mapping reached, by which way.</summary>
internal sealed class ShareCounter(int sources)
{
    private readonly List<(string Of, string By, int Count)>[] _counts = [.. Enumerable.Range(0, sources).Select(_ => new List<(string, string, int)>())];

    /// <summary>Adds the ways that occur, in the order given.</summary>
    public void Add(int source, string of, params IEnumerable<(string By, int Count)> ways)
    {
        foreach (var (by, count) in ways)
        {
            if (count > 0)
                _counts[source].Add((of, by, count));
        }
    }

    public IReadOnlyList<MappingShare> Of(int source)
    {
        var totals = _counts[source].GroupBy(c => c.Of).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        return [.. _counts[source].Select(c => new MappingShare(c.Of, c.By, c.Count, totals[c.Of]))];
    }
}
