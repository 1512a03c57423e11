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

    private static bool[] Possible(byte value) => value == Kleene.Missing ? [false, true] : [value == Kleene.Yes];

    private static byte Agreed(IEnumerable<bool> possible) =>
        possible.Distinct().ToArray() is [var only] ? Kleene.Of(only) : Kleene.Missing;
}
