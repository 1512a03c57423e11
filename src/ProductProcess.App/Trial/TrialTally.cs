using ProductProcess.Core.Findings;

namespace ProductProcess.App.Trial;

/// <summary>
/// Counts states by cell, rule and group; of any size of trial the same few numbers. Each draw counts once, in whatever
/// order draws come.
/// </summary>
internal sealed class TrialTally(IReadOnlyList<TrialCell> cells, int rules, int draws)
{
    private static readonly int States = Enum.GetValues<FindingState>().Length;

    private readonly bool[,] _seen = new bool[cells.Count, draws];
    private readonly int[][,,] _counts = [.. cells.Select(cell => new int[rules, cell.Groups.Count, States])];

    /// <summary>Draws counted so far, over all cells.</summary>
    public int Done { get; private set; }

    public int Total => cells.Count * draws;

    /// <summary>What is still to be drawn: draw by draw over all cells, so that a part of a trial is a smaller trial.</summary>
    public List<(int Cell, int Draw)> Missing() =>
    [
        .. from draw in Enumerable.Range(1, draws)
           from cell in Enumerable.Range(0, cells.Count)
           where !_seen[cell, draw - 1]
           select (cell, draw),
    ];

    /// <summary>Not for several threads at once. A draw beyond the number asked for is left out.</summary>
    public void Add(DrawnStates drawn)
    {
        if (drawn.Draw > draws || _seen[drawn.Cell, drawn.Draw - 1])
            return;
        _seen[drawn.Cell, drawn.Draw - 1] = true;
        Done++;
        var counts = _counts[drawn.Cell];
        for (var rule = 0; rule < rules; rule++)
        {
            for (var group = 0; group < drawn.States[rule].Count; group++)
            {
                foreach (var letter in drawn.States[rule][group])
                    counts[rule, group, (int)DrawnStates.StateOf(letter)!.Value]++;
            }
        }
    }

    /// <summary>How often each state was met, in the order of the states.</summary>
    public IReadOnlyList<int> Counts(int cell, int rule, int group) =>
        [.. Enumerable.Range(0, States).Select(state => _counts[cell][rule, group, state])];
}
