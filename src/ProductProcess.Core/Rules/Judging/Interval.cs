using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules.Judging;

/// <summary>
/// All the values a number could have. Comparing two of them answers yes or no only where every pair of values
/// agrees; otherwise "could be either", which is <see cref="Kleene.Missing"/>. What two numbers have in common is not
/// used, so an answer is never surer than it may be.
/// </summary>
internal readonly record struct Interval(double Low, double High)
{
    public static readonly Interval Anything = new(double.NegativeInfinity, double.PositiveInfinity);

    public static Interval Exactly(double value) => new(value, value);

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator *(Interval a, Interval b) => Ends(a, b, Times);

    public static Interval operator /(Interval a, Interval b) =>
        b.Low <= 0 && b.High >= 0 ? Anything : Ends(a, b, Over);

    /// <summary>Whether a stands in this relation to b.</summary>
    public static byte Compare(string relation, Interval a, Interval b) => relation switch
    {
        "<" => Less(a, b),
        ">" => Less(b, a),
        "<=" => Kleene.Not(Less(b, a)),
        ">=" => Kleene.Not(Less(a, b)),
        "==" => Same(a, b),
        _ => Kleene.Not(Same(a, b)),
    };

    private static byte Less(Interval a, Interval b) =>
        a.High < b.Low ? Kleene.Yes : a.Low >= b.High ? Kleene.No : Kleene.Missing;

    private static byte Same(Interval a, Interval b) =>
        a.High < b.Low || b.High < a.Low ? Kleene.No
        : a.Low == a.High && a == b ? Kleene.Yes
        : Kleene.Missing;

    /// <summary>
    /// Rounding keeps order, so what two numbers inside give lies between what the ends give, to the last digit, as
    /// long as the ends are computed in the same way.
    /// </summary>
    private static Interval Ends(Interval a, Interval b, Func<double, double, double> made)
    {
        Span<double> ends = [made(a.Low, b.Low), made(a.Low, b.High), made(a.High, b.Low), made(a.High, b.High)];
        ends.Sort();
        return new Interval(ends[0], ends[3]);
    }

    /// <summary>Two open ends: the other ends tell how large the quotient may be, this one how small.</summary>
    private static double Over(double a, double b) => double.IsInfinity(a) && double.IsInfinity(b) ? 0 : a / b;

    /// <summary>Nothing times anything is nothing.</summary>
    private static double Times(double a, double b) => a == 0 || b == 0 ? 0 : a * b;
}
