using CsCheck;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Judging;

namespace ProductProcess.Core.Tests.Rules.Judging;

public sealed class IntervalTests
{
    /// <summary>Small and large numbers, and some so tiny that what is divided by them is beyond any number.</summary>
    private static readonly Gen<double> Ends = Gen.Frequency((8, Gen.Double[-5, 5]), (1, Gen.Double[-1e-310, 1e-310]), (1, Gen.Double[-1e300, 1e300]));

    private static readonly Gen<Interval> Intervals =
        Gen.Select(Ends, Ends).Select(pair => new Interval(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)));

    /// <summary>
    /// Whatever two numbers inside do, the interval knows it to the last digit, and it answers only what all of them
    /// agree on.
    /// </summary>
    [Fact]
    public void Arithmetic_OfIntervals_HoldsWhatNumbersInsideDo() =>
        Gen.Select(Intervals, Intervals, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b, u, v) =>
        {
            var (x, y) = (Inside(a, u), Inside(b, v));
            return Holds(a + b, x + y) && Holds(a - b, x - y) && Holds(a * b, x * y) && (y == 0 || Holds(a / b, x / y)) && Holds(-a, -x)
                && Agrees("<", a, b, x < y) && Agrees("<=", a, b, x <= y) && Agrees(">", a, b, x > y) && Agrees(">=", a, b, x >= y)
                && Agrees("==", a, b, x == y) && Agrees("!=", a, b, x != y);
        }, iter: 2_000);

    /// <summary>Numbers that once slipped through: so near to nought that a number between the ends was rounded out of them.</summary>
    [Theory]
    [InlineData(-4, -3.16e-38, -0.0746, -8.946e-16)]
    [InlineData(-1, -1.075e-76, 0, 0)]
    public void Arithmetic_OfTinyNumbers_HoldsWhatTheEndsDo(double low, double high, double otherLow, double otherHigh)
    {
        var (a, b) = (new Interval(low, high), new Interval(otherLow, otherHigh));
        foreach (var (x, y) in (IEnumerable<(double, double)>)[(low, otherLow), (low, otherHigh), (high, otherLow), (high, otherHigh)])
        {
            Assert.True(Holds(a * b, x * y) && (y == 0 || Holds(a / b, x / y)) && Holds(a - b, x - y));
            Assert.True(Agrees("<", a, b, x < y) && Agrees("==", a, b, x == y));
        }
    }


    [Theory]
    [InlineData(0.2, 0.4, ">=", 0.5, 'n')]
    [InlineData(0.5, 0.7, ">=", 0.5, 'y')]
    [InlineData(0.4, 0.6, ">=", 0.5, '?')]
    [InlineData(0.5, 0.7, ">", 0.5, '?')]
    [InlineData(0.2, 0.5, ">", 0.5, 'n')]
    [InlineData(0.2, 0.5, "<=", 0.5, 'y')]
    public void Compare_WithALine_AnswersOnlyWhatIsSure(double low, double high, string relation, double line, char expected) =>
        Assert.Equal(expected, "ny?"[Interval.Compare(relation, new Interval(low, high), Interval.Exactly(line))]);

    /// <summary>A number between the ends; rounding may not put it beside them.</summary>
    private static double Inside(Interval interval, double at) =>
        Math.Clamp(interval.Low + at * (interval.High - interval.Low), interval.Low, interval.High);

    private static bool Holds(Interval interval, double value) => interval.Low <= value && value <= interval.High;

    private static bool Agrees(string relation, Interval a, Interval b, bool holds) =>
        Interval.Compare(relation, a, b) is var answer && (answer == Kleene.Missing || answer == Kleene.Of(holds));
}
