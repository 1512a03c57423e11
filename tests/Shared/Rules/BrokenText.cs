using System.Text;

namespace ProductProcess.Tests.Shared.Rules;

/// <summary>Breaks a text at random: pieces come in, go, change or stand twice.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="pieces">What may come in.</param>
/// <param name="longestCut">Most characters that go at once.</param>
/// <param name="longestCopy">Most characters that stand twice.</param>
internal sealed class BrokenText(Random random, IReadOnlyList<string> pieces, int longestCut, int longestCopy)
{
    /// <param name="text">The text; not empty.</param>
    public void Break(StringBuilder text)
    {
        var at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Insert(at, pieces[random.Next(pieces.Count)]);
                break;
            case 1:
                text.Remove(at, Math.Min(random.Next(1, longestCut), text.Length - at));
                break;
            case 2:
                text[at] = (char)random.Next(32, 127);
                break;
            default:
                var from = random.Next(text.Length);
                text.Insert(at, text.ToString(from, Math.Min(random.Next(1, longestCopy), text.Length - from)));
                break;
        }
    }
}
