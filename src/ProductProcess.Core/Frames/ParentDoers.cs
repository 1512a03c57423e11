namespace ProductProcess.Core.Frames;

/// <summary>Who did the leaves of one parent that were finished within a window.</summary>
/// <param name="LeavesDone">Leaves finished, whoever did them.</param>
/// <param name="By">One for each known doer, most leaves first, of equals the smaller code.</param>
internal sealed record ParentDoers(int LeavesDone, IReadOnlyList<Contribution> By)
{
    public static ParentDoers None { get; } = new(0, []);

    public int People => By.Count;

    public double TopShare => By.Count == 0 ? double.NaN : (double)By[0].Leaves / LeavesDone;

    /// <summary>1 / Σ share², shares among the leaves whose doer is known.</summary>
    public double EffectivePeople
    {
        get
        {
            double sum = 0, squares = 0;
            foreach (var one in By)
            {
                sum += one.Leaves;
                squares += (double)one.Leaves * one.Leaves;
            }

            return sum == 0 ? double.NaN : sum * sum / squares;
        }
    }
}
