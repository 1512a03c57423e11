namespace ProductProcess.Core.Rules.Expressions;

/// <summary>
/// Logic with a third value, after Kleene: no (0), yes (1), missing (2), as in yes/no columns. An answer is missing
/// only where what is missing could change it: "no and missing" is no, "yes or missing" is yes.
/// </summary>
internal static class Kleene
{
    public const byte No = 0;

    public const byte Yes = 1;

    public const byte Missing = 2;

    public static byte Of(bool value) => value ? Yes : No;

    public static byte Not(byte value) => value == Missing ? Missing : (byte)(1 - value);

    public static byte And(byte left, byte right) =>
        left == No || right == No ? No : left == Missing || right == Missing ? Missing : Yes;

    public static byte Or(byte left, byte right) =>
        left == Yes || right == Yes ? Yes : left == Missing || right == Missing ? Missing : No;

    /// <summary>Whether two answers are the same, or (with <paramref name="wanted"/> false) are not.</summary>
    public static byte Same(byte left, byte right, bool wanted) =>
        left == Missing || right == Missing ? Missing : Of(left == right == wanted);

    /// <summary>Whether at least so many of the answers are yes.</summary>
    public static byte AtLeast(int wanted, IEnumerable<byte> answers)
    {
        var (yes, missing) = (0, 0);
        foreach (var answer in answers)
        {
            yes += answer == Yes ? 1 : 0;
            missing += answer == Missing ? 1 : 0;
        }

        return yes >= wanted ? Yes : yes + missing < wanted ? No : Missing;
    }
}
