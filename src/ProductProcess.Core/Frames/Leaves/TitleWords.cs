using System.Numerics;
using System.Runtime.InteropServices;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames.Leaves;

/// <summary>The distinct words of titles as sorted numbers, to be compared by the thousand.</summary>
internal sealed class TitleWords(string?[] titles)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public Words Of(int item)
    {
        var tidy = NameWords.Tidy(titles[item] ?? "");
        var found = new List<int>();
        foreach (var word in tidy.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out var known);
            if (!known)
                number = _words.Count;
            if (!found.Contains(number))
                found.Add(number);
        }

        found.Sort();
        return new Words([.. found]);
    }

    /// <param name="Numbers">Ascending.</param>
    public readonly record struct Words(int[] Numbers)
    {
        /// <summary>One bit a word, several words to a bit: tells at once that most titles are not alike.</summary>
        private readonly ulong _bits = Numbers.Aggregate(0UL, (bits, number) => bits | (1UL << number));

        /// <summary>Whether seven tenths of the words of both are in each; no words are like none.</summary>
        public bool IsLike(Words other)
        {
            var all = Numbers.Length + other.Numbers.Length;
            // Of words that only one has there are at least as many as bits that only one has.
            if (17 * BitOperations.PopCount(_bits ^ other._bits) > 3 * all)
                return false;
            var both = Both(Numbers, other.Numbers);
            return both > 0 && 10 * both >= 7 * (all - both);
        }

        private static int Both(int[] one, int[] other)
        {
            var (both, i, j) = (0, 0, 0);
            while (i < one.Length && j < other.Length)
            {
                both += one[i] == other[j] ? 1 : 0;
                (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j);
            }

            return both;
        }
    }
}
