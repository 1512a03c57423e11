using System.Globalization;
using MathNet.Numerics.Distributions;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Tests.Ranges;

namespace ProductProcess.Benchmarks;

/// <summary>Prints, as markdown, how often the 90 % ranges hold the truth: the text of <c>rules/RANGES.md</c>.</summary>
internal static class RangesBenchmark
{
    /// <summary>Within these bounds a method does what it says.</summary>
    private const double Least = 0.88;

    private const double Most = 0.92;

    private static readonly string[] Introduction =
    [
        "# How often the 90 % ranges hold the truth",
        "",
        "Each line draws {0:N0} worlds whose truth is known and counts how often the range holds it. Made by",
        "`dotnet run -c Release --project tests/ProductProcess.Benchmarks -- ranges`; the seed is fixed.",
        "\"Above\" and \"below\": the whole range lies above, or below, the truth. Between 88 % and 92 % a method does what",
        "it says; where it does not, the line says so. What to know:",
        "",
        "- Shares of few rows can take few values only, so Wilson's range holds some shares more often than it says and",
        "  others less. Over all shares from 5 % to 95 %, worked out exactly: {1}.",
        "- Order statistics promise at least 90 %; of few rows, or of whole days that tie, they hold the truth more often.",
        "- Both take rows one by one. Where rows resemble their neighbours (items of one larger effort, days of one week),",
        "  they hold the truth less often than they say: ask such questions in two steps, over parents or weeks.",
        "- Means of very skewed values rest on a few large ones. Few rows may hold none of them, so the range then lies",
        "  below the truth more often than above it.",
        "- Askers who are all equally frequent cannot be told from nearly equal ones: the range is wider than it need be.",
        "- Similarity is what stretches of that size show on average; even equal mixes are never all alike.",
    ];

    public static void Run(int draws)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var wilson = string.Join(", ", ((int[])[20, 40, 100]).Select(rows => $"{100 * WilsonOverAll(rows):0.0} % of {rows} rows"));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, string.Join('\n', Introduction), draws, wilson));
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

    /// <summary>The mean, over the shares from 5 % to 95 %, of the exact probability that the range holds the share.</summary>
    private static double WilsonOverAll(int rows) => Enumerable.Range(0, 901).Average(step =>
    {
        var share = 0.05 + step / 1_000.0;
        return Enumerable.Range(0, rows + 1)
            .Where(count => Wilson.Range(count, rows) is var (low, high) && low <= share && share <= high)
            .Sum(count => Binomial.PMF(share, rows, count));
    });
}
