namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The rows of one team that a domain picks.</summary>
/// <param name="Rows">Rows that meet the condition, in the frame's order.</param>
/// <param name="Unknown">Rows of which it is not known whether they do; they lower the coverage.</param>
internal sealed record Slice(int[] Rows, int Unknown)
{
    /// <summary>Share of the rows in question that had the values needed.</summary>
    public double Coverage(int known) => Rows.Length + Unknown == 0 ? 0 : known / (double)(Rows.Length + Unknown);
}
