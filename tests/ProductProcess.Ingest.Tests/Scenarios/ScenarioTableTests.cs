using System.Globalization;
using System.Text;

namespace ProductProcess.Ingest.Tests.Scenarios;

/// <summary>
/// Scenarios.md lists number → tests. It is written from the tests' names: run these with PRODUCTPROCESS_WRITE_SCENARIOS=1
/// after a test came, went or changed its name.
/// </summary>
public sealed class ScenarioTableTests
{
    private const string WriteVariable = "PRODUCTPROCESS_WRITE_SCENARIOS";

    private static readonly (char Group, int Count)[] Groups =
        [('A', 18), ('B', 16), ('C', 12), ('D', 18), ('E', 13), ('F', 10), ('G', 7), ('H', 8), ('I', 13), ('J', 22), ('K', 10)];

    private static readonly string Table = Path.Combine(TestSources.Root, "ProductProcess.Ingest.Tests", "Scenarios", "Scenarios.md");

    [Fact]
    public void Scenarios_AreAllListedOnce() => Assert.Equal(
        Groups.SelectMany(g => Enumerable.Range(1, g.Count).Select(n => $"{g.Group}{n}")),
        Scenario.All.Select(s => s.Number));

    [Fact]
    public void EveryScenario_HasATestThatCarriesItsNumber()
    {
        var tests = ByNumber();

        Assert.Empty(Scenario.All.Where(s => !tests.Contains(s.Number)).Select(s => $"{s.Number}: {s.Given} → {s.Must}"));
    }

    [Fact]
    public void EveryNumberOfATest_IsAScenario() =>
        Assert.Empty(TestSources.Numbered().Where(t => t.Numbers.Except(Scenario.All.Select(s => s.Number)).Any()).Select(t => t.Test));

    [Fact]
    public void Table_ShowsTheTestsThereAre()
    {
        var written = Write();
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(Table, written);

        Assert.Equal(File.ReadAllText(Table), written);
    }

    private static ILookup<string, string> ByNumber() =>
        (from test in TestSources.Numbered() from number in test.Numbers select (number, test.Test))
        .ToLookup(pair => pair.number, pair => pair.Test);

    private static string Write()
    {
        var tests = ByNumber();
        var text = new StringBuilder("# Scenarios\n\nHow trackers are known to surprise those who read them, and the tests that show what comes of it here.\n\n| # | given | must | tests |\n|---|---|---|---|\n");
        foreach (var scenario in Scenario.All)
        {
            var names = string.Join("<br>", tests[scenario.Number].Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
            text.Append(CultureInfo.InvariantCulture, $"| {scenario.Number} | {scenario.Given} | {scenario.Must} | {names} |\n");
        }

        return text.ToString();
    }
}
