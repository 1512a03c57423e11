namespace ProductProcess.Tests.Ranges;

/// <summary>A sort of data that rules ask about, whose truth is known, and the range that a method gives of a draw of it.</summary>
/// <param name="Kind">Kind of measure.</param>
/// <param name="Method">How its range is found.</param>
/// <param name="Data">The data, in words.</param>
/// <param name="Truth">What is measured, in all the world.</param>
/// <param name="Draw">The range of one draw; an end that is not known is open.</param>
internal sealed record RangeCase(string Kind, string Method, string Data, double Truth, Func<Random, (double? Low, double? High)> Draw)
{
    private const int Seed = 20_261_101;

    /// <summary>How often the range of a draw holds the truth, and how often it lies above or below it.</summary>
    /// <param name="draws">Worlds to draw.</param>
    public (double Holds, double Above, double Below) Simulate(int draws)
    {
        var answers = new int[draws];
        Parallel.For(0, draws, draw =>
        {
            var (low, high) = Draw(new Random(unchecked(Seed ^ (draw * (int)0x9E3779B1u))));
            answers[draw] = low > Truth + 1e-12 ? 1 : high < Truth - 1e-12 ? -1 : 0;
        });
        return (answers.Count(one => one == 0) / (double)draws, answers.Count(one => one > 0) / (double)draws, answers.Count(one => one < 0) / (double)draws);
    }
}
