using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Linear;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sources.Linear;

public sealed class LinearComplexityTests(ITestOutputHelper output)
{
    /// <summary>What a personal key may spend an hour, and what one question may cost.</summary>
    private const int PointsPerHour = 3_000_000;
    private const int RequestsPerHour = 2_500;
    private const int MostPerQuestion = 10_000;

    [Theory]
    [InlineData("query A { viewer { id name } }", 1.2)]
    [InlineData("query A { issues(first: 10) { nodes { id title url } } }", 13)]
    [InlineData("query A { issues { nodes { id title url } } }", 65)]
    [InlineData("query A($n: Int) { issues(filter: {team: {key: {in: [\"first\"]}}}, first: $n) { nodes { id title url } pageInfo { hasNextPage endCursor } } }", (6 * 1.3) + 1.2)]
    [InlineData("query A { a: issue(id: \"1\") { ...F } }\nfragment F on Issue { id labels(first: 2) { nodes { id } } }", 1 + 0.1 + 2.2)]
    public void Cost_FollowsThePublishedRules(string text, double expected) =>
        Assert.Equal(expected, LinearComplexity.Of(text, 6), 6);

    [Fact]
    public void Cost_IsWhatSomebodyElseReckons()
    {
        foreach (var query in LinearQueries.All)
        {
            var asked = new JsonObject
            {
                ["query"] = query.Text,
                ["variables"] = new JsonObject
                {
                    ["first"] = 7,
                    ["titles"] = true,
                    ["history"] = true,
                    ["needs"] = true,
                    ["initiatives"] = true,
                },
            };
            Assert.Equal(new FakeGraphQL(asked, 250, (_, _) => null).Complexity(), query.Cost(7), 6);
        }
    }

    [Fact]
    public void J2_NoQuestion_CostsMoreThanMayBe_EvenWherePageInfoCountsForEachRecord()
    {
        foreach (var query in LinearQueries.All)
            Assert.InRange(query.Cost(query.First(LinearBudget.Points)), 0, LinearBudget.Points);
        var issues = LinearQueries.Issues;
        // Six connections hang on an issue; at most so many more points would each of their records cost.
        var dearer = issues.Cost(issues.First(LinearBudget.Points)) + (issues.First(LinearBudget.Points) * 1.2 * (8 + 10 + 5 + 5 + 5 + 1));
        Assert.InRange(dearer, 0, MostPerQuestion);
    }

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_000, 0.2)]
    [InlineData(10_000, 0.4)]
    public void AFirstRun_FitsIntoTheHourOfAKey(int issues, double withLongHistory)
    {
        var (sweep, whole) = (LinearQueries.IssueTraces, LinearQueries.Issues);
        var pages = Math.Ceiling(issues / (double)sweep.First(LinearBudget.Points));
        var size = whole.First(LinearBudget.Points);
        var downloads = Math.Ceiling(issues / (double)size);
        var rest = Math.Ceiling(issues * withLongHistory / Math.Floor(LinearBudget.Points / LinearPart.History.Cost(LinearPart.Next)));
        var points = (pages * sweep.Cost(250)) + (downloads * whole.Cost(size)) + (rest * LinearBudget.Points);

        output.WriteLine($"{issues:N0} issues, {withLongHistory:P0} with more history than comes along: {pages + downloads + rest:N0} requests, {points:N0} points; an issue costs {whole.Cost(2) - whole.Cost(1):0.0}, {size} come at a time.");
        Assert.InRange(pages + downloads + rest, 0, RequestsPerHour);
        Assert.InRange(points, 0, PointsPerHour);
    }
}
