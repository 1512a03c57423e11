using System.Globalization;
using ProductProcess.Tests.Ranges;

namespace ProductProcess.Benchmarks;

/// <summary>Prints, as markdown, how often the 90 % ranges hold the truth: the text of <c>rules/RANGES.md</c>.</summary>
internal static class RangesBenchmark
{
    /// <summary>Within these bounds a method does what it says.</summary>
    private const double Least = 0.88;

    private const double Most = 0.92;

    public static void Run(int draws)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine("# How often the 90 % ranges hold the truth");
        Console.WriteLine();
        Console.WriteLine($"Each line draws {draws:N0} worlds whose truth is known and counts how often the range holds it. Made by");
        Console.WriteLine("`dotnet run -c Release --project tests/ProductProcess.Benchmarks -- ranges`; the seed is fixed.");
        Console.WriteLine("\"Above\" and \"below\": the whole range lies above, or below, the truth.");
        foreach (var kind in RangeCases.All.GroupBy(one => (one.Kind, one.Method)))
        {
            Console.WriteLine();
            Console.WriteLine($"## {kind.Key.Kind}, {kind.Key.Method}");
            Console.WriteLine();
            Console.WriteLine("| data | holds | above | below | |");
            Console.WriteLine("|---|---|---|---|---|");
            foreach (var one in kind)
            {
                var (holds, above, below) = one.Simulate(draws);
                var word = holds < Least ? "less than it says" : holds > Most ? "more than it says" : "";
                Console.WriteLine($"| {one.Data} | {100 * holds:0.0} % | {100 * above:0.0} % | {100 * below:0.0} % | {word} |");
            }
        }
    }
}
