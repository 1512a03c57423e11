using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Tests.Rules.Expressions;

public sealed class KleeneTests
{
    /// <summary>A missing value stands for "yes or no": an answer is known where both would give the same.</summary>
    [Fact]
    public void Logic_WithMissingValues_KnowsWhatBothPossibilitiesAgreeOn()
    {
        byte[] all = [Kleene.No, Kleene.Yes, Kleene.Missing];
        foreach (var left in all)
        {
            Assert.Equal(Agreed(Possible(left).Select(a => !a)), Kleene.Not(left));
            foreach (var right in all)
            {
                Assert.Equal(Agreed(Possible(left).SelectMany(a => Possible(right).Select(b => a && b))), Kleene.And(left, right));
                Assert.Equal(Agreed(Possible(left).SelectMany(a => Possible(right).Select(b => a || b))), Kleene.Or(left, right));
            }
        }
    }

    [Fact]
    public void AtLeast_WithMissingValues_KnowsWhatAllPossibilitiesAgreeOn()
    {
        byte[] all = [Kleene.No, Kleene.Yes, Kleene.Missing];
        foreach (var wanted in Enumerable.Range(1, 3))
        {
            foreach (var (a, b, c) in all.SelectMany(a => all.SelectMany(b => all.Select(c => (a, b, c)))))
            {
                var counts = Possible(a).SelectMany(x => Possible(b).SelectMany(y => Possible(c).Select(z => (x ? 1 : 0) + (y ? 1 : 0) + (z ? 1 : 0))));
                Assert.Equal(Agreed(counts.Select(count => count >= wanted)), Kleene.AtLeast(wanted, [a, b, c]));
            }
        }
    }

    private static bool[] Possible(byte value) => value == Kleene.Missing ? [false, true] : [value == Kleene.Yes];

    private static byte Agreed(IEnumerable<bool> possible) =>
        possible.Distinct().ToArray() is [var only] ? Kleene.Of(only) : Kleene.Missing;
}
