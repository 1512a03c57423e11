using Microsoft.Extensions.Time.Testing;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>Clocks, zones and the hour that comes twice.</summary>
public sealed class ZoneTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _jira.DisposeAsync();

    [Theory]
    [InlineData("America/Los_Angeles", "2026-11-01T01:30:00-07:00")]
    [InlineData("America/Los_Angeles", "2026-11-01T01:30:00-08:00")]
    [InlineData("Asia/Kathmandu", "2026-11-01T01:30:00+05:45")]
    [InlineData("UTC", "2026-10-25T01:30:00+02:00")]
    public async Task B4B6_TheCursor_IsAnInstantInEveryZoneAndHour(string zone, string started)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse(started, System.Globalization.CultureInfo.InvariantCulture));
        time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone));
        using var ingest = new TestIngest(time: time);
        _jira.Now = time.GetUtcNow();
        _jira.Issue(1).Updated = _jira.Now.AddMinutes(-5);
        await ingest.RunAsync(TestIngest.Cloud(_jira));
        var since = _jira.Now.AddHours(-14).ToUnixTimeMilliseconds();
        // Half an hour later by the clock on the wall, or half an hour earlier: the hour may come twice.
        _jira.Now += TimeSpan.FromMinutes(31);
        time.Advance(TimeSpan.FromMinutes(31));
        _jira.Issue(2).Updated = _jira.Now.AddMinutes(-30);
        _jira.Forget();

        var result = await ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.StartsWith($"updated >= {since} ", Assert.Single(_jira.To("/search/jql")).Jql, StringComparison.Ordinal);
        Assert.Equal(1, result.Items.New);
    }

    [Fact]
    public async Task B7_TheAccountsZoneChanges_NothingIsAskedDifferently()
    {
        using var ingest = new TestIngest();
        _jira.Issue(1);
        await ingest.RunAsync(TestIngest.Cloud(_jira));
        _jira.Forget();
        var questions = new List<string>();
        foreach (var zone in (string[])["Asia/Tokyo", "America/New_York"])
        {
            _jira.Instead = async (request, context) =>
            {
                if (!request.Path.EndsWith("/myself", StringComparison.Ordinal))
                    return false;
                var me = FakeJson.User("reader");
                me["timeZone"] = zone;
                await FakeServer.WriteAsync(context, me);
                return true;
            };
            await ingest.RunAsync(TestIngest.Cloud(_jira));
            questions.AddRange(_jira.To("/search/jql").Select(r => System.Text.RegularExpressions.Regex.Replace(r.Jql, @"\d{3} ", " ")));
            _jira.Forget();
        }

        Assert.Equal(2, questions.Count);
        Assert.Equal(questions[0], questions[1]);
    }

    [Fact]
    public async Task B9_TwoHoursOfIndexLag_AreInTheOverlap()
    {
        using var ingest = new TestIngest();
        await ingest.RunAsync(TestIngest.Cloud(_jira));
        var started = _jira.Now;
        _jira.Now += TimeSpan.FromHours(2);
        await ingest.RunAsync(TestIngest.Cloud(_jira));
        // Moved before either run, and the index shows it only now.
        _jira.Issue(1).Updated = started.AddMinutes(-10);
        _jira.Now += TimeSpan.FromMinutes(5);

        Assert.Equal(1, (await ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
    }
}
