using CsCheck;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;

namespace ProductProcess.Core.Tests.Rules.Judging;

public sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals =
        Gen.Select(Gen.Double[-5, 5], Gen.Double[-5, 5]).Select(pair => new Interval(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)));

    /// <summary>Whatever two numbers inside do, the interval knows it, and it answers only what all of them agree on.</summary>
    [Fact]
    public void Arithmetic_OfIntervals_HoldsWhatNumbersInsideDo() =>
        Gen.Select(Intervals, Intervals, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b, u, v) =>
        {
            var (x, y) = (a.Low + u * (a.High - a.Low), b.Low + v * (b.High - b.Low));
            return Holds(a + b, x + y) && Holds(a - b, x - y) && Holds(a * b, x * y) && (y == 0 || Holds(a / b, x / y)) && Holds(-a, -x)
                && Agrees("<", a, b, x < y) && Agrees("<=", a, b, x <= y) && Agrees(">", a, b, x > y) && Agrees(">=", a, b, x >= y)
                && Agrees("==", a, b, x == y) && Agrees("!=", a, b, x != y);
        });

    [Theory]
    [InlineData(0.2, 0.4, ">=", 0.5, 'n')]
    [InlineData(0.5, 0.7, ">=", 0.5, 'y')]
    [InlineData(0.4, 0.6, ">=", 0.5, '?')]
    [InlineData(0.5, 0.7, ">", 0.5, '?')]
    [InlineData(0.2, 0.5, ">", 0.5, 'n')]
    [InlineData(0.2, 0.5, "<=", 0.5, 'y')]
    public void Compare_WithALine_AnswersOnlyWhatIsSure(double low, double high, string relation, double line, char expected) =>
        Assert.Equal(expected, "ny?"[Interval.Compare(relation, new Interval(low, high), Interval.Exactly(line))]);

    /// <summary>Rounding is relative: a quotient of tiny numbers is huge, and so is its last digit.</summary>
    private static bool Holds(Interval interval, double value)
    {
        var rounding = 1e-9 * Math.Max(1, Math.Abs(value));
        return interval.Low - rounding <= value && value <= interval.High + rounding;
    }

    private static bool Agrees(string relation, Interval a, Interval b, bool holds) =>
        Interval.Compare(relation, a, b) is var answer && (answer == Kleene.Missing || answer == Kleene.Of(holds));
}
