using System.Globalization;
using System.Net;
using System.Text.Json;
using ProductProcess.Sandbox.Linear;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearLimitTests : IAsyncLifetime
{
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady", new LinearManners { RequestsPerHour = 60, ComplexityPerHour = 12_000 });

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("{ viewer { id } }", 2)]                                                              // 1 + 0.1
    [InlineData("{ viewer { id name email } organization { id } }", 3)]                               // 1.3 + 1.1
    [InlineData("{ issues(first: 10) { nodes { id title updatedAt } } }", 13)]                        // 10 x 1.3
    [InlineData("{ issues { nodes { id title updatedAt } } }", 65)]                                   // 50 x 1.3
    [InlineData("{ issues(last: 10) { nodes { id title updatedAt } } }", 13)]
    [InlineData("{ issues(first: 10) { nodes { id state { id } } pageInfo { hasNextPage } } }", 24)]  // 10 x (1.1 + 1.1) + 1.1, rounded up
    [InlineData("{ issues(first: 10) { nodes { id labels { nodes { id name } } } } }", 611)]          // 10 x (1.1 + 50 x 1.2)
    [InlineData("{ issues(first: 10) { edges { cursor node { id } } } }", 22)]                        // 10 x (1 + 0.1 + 1.1)
    [InlineData("{ a: viewer { ...F } b: viewer { ...F } } fragment F on User { id name }", 3)]       // 2 x 1.2
    public async Task Complexity_OfAQuery_IsWhatTheFormulaGives(string query, int points)
    {
        var response = await _site.QueryAsync(query);
        Assert.Equal((HttpStatusCode.OK, points), (response.StatusCode, Number(response, "X-Complexity")));
        Assert.Equal(12_000 - points, Number(response, "X-RateLimit-Complexity-Remaining"));
    }

    [Fact]
    public async Task Complexity_BySizeInAVariable_CountsWhatIsAskedFor()
    {
        var response = await _site.QueryAsync("query($n: Int) { issues(first: $n) { nodes { id title updatedAt } } }", new { n = 100 });
        Assert.Equal(130, Number(response, "X-Complexity"));
    }

    [Theory]
    [InlineData("{ issues(first: 100) { nodes { id labels { nodes { id } } comments { nodes { id } } } } }", "11110")]
    [InlineData("{ __schema { types { name } } }", "262144")]
    public async Task J2_QueryThatCostsTooMuch_Is400WithItsComplexity(string query, string complexity)
    {
        var answer = await _site.AnswerAsync(query, status: HttpStatusCode.BadRequest);
        Assert.Equal(("INPUT_ERROR", "invalid input"), (answer.Text("errors.0.extensions.code"), answer.Text("errors.0.extensions.type")));
        Assert.Equal($"The query is too complex. Complexity: {complexity}. Maximum allowed complexity: 10000.", answer.Text("errors.0.extensions.userPresentableMessage"));
    }

    [Fact]
    public async Task J2_TooComplexOnRequest_IsSaidOfAnyQuery()
    {
        _site.Faults.TooComplex = 1;
        await _site.AnswerAsync("{ viewer { id } }", status: HttpStatusCode.BadRequest);
        await _site.DataAsync("{ viewer { id } }");
    }

    [Fact]
    public async Task J1_BudgetOfRequests_WhenSpent_RefillsAsALeakyBucket()
    {
        HttpResponseMessage response;
        for (var i = 1; i <= 60; i++)
        {
            response = await _site.QueryAsync("{ viewer { id } }");
            Assert.Equal((HttpStatusCode.OK, 60, 60 - i), (response.StatusCode, Number(response, "X-RateLimit-Requests-Limit"), Number(response, "X-RateLimit-Requests-Remaining")));
            Assert.Equal(_site.Time.GetUtcNow().AddMinutes(i).ToUnixTimeMilliseconds(), Number(response, "X-RateLimit-Requests-Reset"));
        }

        var answer = await _site.AnswerAsync("{ viewer { id } }", status: HttpStatusCode.BadRequest);
        Assert.Equal("Rate limit exceeded. Only 60 requests are allowed per 1 hour", answer.Text("errors.0.message"));
        Assert.Equal(("RATELIMITED", 429), (answer.Text("errors.0.extensions.code"), answer.At("errors.0.extensions.statusCode").GetInt32()));
        Assert.Equal((60, 3_600_000), (answer.At("errors.0.extensions.meta.rateLimitResult.limit").GetInt32(), answer.At("errors.0.extensions.meta.rateLimitResult.duration").GetInt32()));
        _site.Time.Advance(TimeSpan.FromMinutes(1));
        await _site.DataAsync("{ viewer { id } }");
        await _site.AnswerAsync("{ viewer { id } }", status: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task BudgetOfPoints_WhenSpent_RefusesWhatIsTooMuchAndAnswersTheRest()
    {
        const string large = "{ issues(first: 100) { nodes { id labels { nodes { id name } } } } }"; // 6,110 points
        await _site.DataAsync(large);
        var answer = await _site.AnswerAsync(large, status: HttpStatusCode.BadRequest);
        Assert.Equal(("RATELIMITED", 12_000), (answer.Text("errors.0.extensions.code"), answer.At("errors.0.extensions.meta.rateLimitResult.limit").GetInt32()));
        var status = (await _site.DataAsync("{ rateLimitStatus { kind limits { type allowedAmount remainingAmount period reset } } }")).List("rateLimitStatus.limits");
        Assert.Equal(["requests", "complexity"], status.Select(l => l.Text("type")));
        Assert.Equal((12_000, 3_600_000), (status[1].At("allowedAmount").GetInt32(), status[1].At("period").GetInt32()));
        Assert.InRange(status[1].At("remainingAmount").GetInt32(), 5_880, 5_890);
    }

    [Fact]
    public async Task J1_RatelimitedOnRequest_IsSaidAndPasses()
    {
        _site.Faults.Ratelimited = 2;
        for (var i = 0; i < 2; i++)
            Assert.Equal("RATELIMITED", (await _site.AnswerAsync("{ viewer { id } }", status: HttpStatusCode.BadRequest)).Text("errors.0.extensions.code"));
        await _site.DataAsync("{ viewer { id } }");
    }

    [Fact]
    public async Task Budgets_OfKeyAndApp_AreTheirOwn()
    {
        await _site.DataAsync("{ viewer { id } }");
        _site.Use($"Bearer {SandboxServer.OAuthToken}");
        var response = await _site.QueryAsync("{ viewer { id } }");
        Assert.Equal((5000, 4999), (Number(response, "X-RateLimit-Requests-Limit"), Number(response, "X-RateLimit-Requests-Remaining")));
    }

    [Fact]
    public async Task J4_NullData_Is200WithoutAnError()
    {
        _site.Faults.NullData = 1;
        var answer = await _site.AnswerAsync("{ viewer { id } }");
        Assert.Equal((JsonValueKind.Null, false), (answer.At("data").ValueKind, answer.Has("errors")));
    }

    [Fact]
    public async Task J3_PartialErrors_Are200WithDataAndErrors()
    {
        _site.Faults.PartialErrors = 1;
        var answer = await _site.AnswerAsync("{ teams { nodes { key } } }");
        Assert.Equal((3, "INTERNAL_SERVER_ERROR"), (answer.List("data.teams.nodes").Length, answer.Text("errors.0.extensions.code")));
        await _site.DataAsync("{ viewer { id } }");
    }

    [Fact]
    public async Task J16_History_WhenRefused_LeavesTheStaysInStates()
    {
        _site.Faults.HistoryRefused = true;
        var answer = await _site.AnswerAsync("{ issues(first: 1) { nodes { history { nodes { id } } } } }");
        Assert.Equal((JsonValueKind.Null, "FORBIDDEN", "history"), (answer.At("data").ValueKind, answer.Text("errors.0.extensions.code"), answer.List("errors.0.path")[^1].GetString()));
        await _site.DataAsync("{ issues(first: 1) { nodes { stateHistory { nodes { id } } } } }");
    }

    private static long Number(HttpResponseMessage response, string header) =>
        long.Parse(Assert.Single(response.Headers.GetValues(header)), CultureInfo.InvariantCulture);
}
