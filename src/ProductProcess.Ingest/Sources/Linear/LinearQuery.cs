namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>A named question in GraphQL, with the fragments it uses.</summary>
/// <param name="Name">The operation's name.</param>
/// <param name="Root">The field of the answer that holds what was asked for.</param>
/// <param name="Text">The whole document.</param>
internal sealed record LinearQuery(string Name, string Root, string Text)
{
    /// <summary>What one such question costs, in points, when its outermost connection asks for <paramref name="first"/>.</summary>
    public double Cost(int first) => LinearComplexity.Of(Text, first);

    /// <summary>The most records that keep the question within <paramref name="points"/>, and within what a page may hold.</summary>
    public int First(double points)
    {
        var one = Cost(2) - Cost(1);
        var fixedPart = Cost(1) - one;
        return (int)Math.Clamp((points - fixedPart) / one, 1, LinearBudget.MostPerPage);
    }
}
