using System.Globalization;
using ProductProcess.Tests.Ranges;

namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>
/// How often the 90 % ranges hold the truth, by simulation with a fixed seed. <c>rules/RANGES.md</c> says it from many
/// draws; here each of its lines is held against fewer.
/// </summary>
public sealed class CoverageOfRangesTests(ITestOutputHelper output)
{
    private const int Draws = 150;

    /// <summary>Four standard errors of a share of nine tenths in so many draws.</summary>
    private const double Chance = 0.098;

    private static readonly Dictionary<string, double> Published = Read();

    public static TheoryData<string> Methods { get; } = [.. RangeCases.All.Select(Title).Distinct()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Range_OverManyWorlds_HoldsTheTruthAsOftenAsPublished(string method)
    {
        foreach (var one in RangeCases.All.Where(one => Title(one) == method))
        {
            var held = one.Simulate(Draws).Holds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Kind}, {one.Data}: {held:P1} of {Draws}"));
            Assert.Equal(Published[$"{Title(one)}: {one.Data}"], held, Chance);
        }
    }

    [Fact]
    public void PublishedFigures_AreOfTheseCasesAndNoOthers() =>
        Assert.Equal(RangeCases.All.Select(one => $"{Title(one)}: {one.Data}").Order(StringComparer.Ordinal), Published.Keys.Order(StringComparer.Ordinal));

    private static string Title(RangeCase one) => $"{one.Kind}, {one.Method}";

    /// <summary>The share held of each line, by heading and data.</summary>
    private static Dictionary<string, double> Read()
    {
        var (read, heading) = (new Dictionary<string, double>(StringComparer.Ordinal), "");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rules", "RANGES.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                heading = line[3..];
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length > 3 && cells[2].EndsWith(" %", StringComparison.Ordinal))
                read.Add($"{heading}: {cells[1]}", double.Parse(cells[2][..^2], CultureInfo.InvariantCulture) / 100);
        }

        return read;
    }
}
