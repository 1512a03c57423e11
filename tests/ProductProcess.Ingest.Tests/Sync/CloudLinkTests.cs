using System.Text.Json.Nodes;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sync;

/// <summary>What hangs beside an item and its history: links are read, worklogs are not.</summary>
public sealed class CloudLinkTests : IAsyncLifetime
{
    private readonly FakeCloud _jira = new();
    private readonly TestIngest _ingest = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _ingest.Dispose();
        await _jira.DisposeAsync();
    }

    [Fact]
    public async Task G1G2G3_Worklogs_AreNeitherAskedForNorRead()
    {
        _jira.Issue(1).With("worklog", new JsonObject { ["total"] = 1, ["worklogs"] = new JsonArray(new JsonObject { ["comment"] = "secret hours" }) })
            .With("timespent", 3600);

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.DoesNotContain(_jira.Requests, r => r.Path.Contains("worklog", StringComparison.Ordinal) || r.Body.Contains("worklog", StringComparison.Ordinal));
        Assert.DoesNotContain(_jira.Requests, r => r.Body.Contains("timespent", StringComparison.Ordinal));
        Assert.Empty(_ingest.Place.TablesWith("secret hours"));
    }

    [Fact]
    public async Task G1G2G3_WorklogsThatComeAlongUnasked_AreIgnored()
    {
        var issue = _jira.Issue(1);
        _jira.Instead = async (request, context) =>
        {
            if (!request.Path.EndsWith("/issue/bulkfetch", StringComparison.Ordinal))
                return false;
            var fields = issue.AllFields(cloud: true);
            fields["worklog"] = new JsonObject { ["worklogs"] = new JsonArray(new JsonObject { ["comment"] = "secret hours" }) };
            await FakeServer.WriteAsync(context, new JsonObject { ["issues"] = new JsonArray(new JsonObject { ["id"] = "1", ["key"] = "PAY-1", ["fields"] = fields }) });
            return true;
        };

        Assert.Equal(1, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.New);
        Assert.Empty(_ingest.Place.TablesWith("secret hours", "worklog"));
    }

    [Fact]
    public async Task G5_TheStatusOfALinkedItem_IsTakenFromThatItem()
    {
        _jira.Issue(2).With("status", FakeJson.Status("10004", "Done", "done"));
        _jira.Issue(1).With("issuelinks", new JsonArray(new JsonObject
        {
            ["id"] = "5",
            ["type"] = new JsonObject { ["id"] = "10000", ["name"] = "Blocks", ["inward"] = "is blocked by", ["outward"] = "blocks" },
            ["outwardIssue"] = new JsonObject
            {
                ["id"] = "2",
                ["key"] = "PAY-2",
                ["fields"] = new JsonObject { ["status"] = FakeJson.Status("10000", "To Do (long ago)", "new") },
            },
        }));

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var log = await _ingest.LogAsync();
        Assert.Equal("harbour:status:10004", log.Lexicon[log.Items.Status[Array.IndexOf(log.Items.Key, "PAY-2")]]);
        Assert.Empty(_ingest.Place.TablesWith("long ago"));
    }

    /// <summary>Jira does not call that a move, so no run sees it before the item moves for another reason. Nothing that is read is kept there.</summary>
    [Fact]
    public async Task G6_AChangeThatDoesNotMoveTheItem_IsReadWithTheNextMove()
    {
        var issue = _jira.Issue(1);
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        issue.With("labels", new JsonArray("quiet"));

        Assert.Equal(0, (await _ingest.RunAsync(TestIngest.Cloud(_jira))).Items.Asked);
        issue.Updated = _jira.Now;
        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        Assert.Contains("harbour:label:quiet", await _ingest.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task G7_ALinkTypeThatWasRenamed_DoublesNoLink()
    {
        var type = new JsonObject { ["id"] = "10000", ["name"] = "Blocks", ["inward"] = "is blocked by", ["outward"] = "blocks" };
        JsonObject Link(string id, string other) => new()
        {
            ["id"] = id,
            ["type"] = type.DeepClone(),
            ["outwardIssue"] = new JsonObject { ["id"] = other, ["key"] = $"PAY-{other}" },
        };
        _jira.Issue(1).With("issuelinks", new JsonArray(Link("5", "2")));
        _jira.Issue(2);
        await _ingest.RunAsync(TestIngest.Cloud(_jira));
        (type["name"], type["inward"], type["outward"]) = ("Brake", "requires", "is required by");
        _jira.Issues[0].With("issuelinks", new JsonArray(Link("5", "2"), Link("6", "3")));
        _jira.Issues[0].Updated = _jira.Now;

        await _ingest.RunAsync(TestIngest.Cloud(_jira));

        var links = (await _ingest.LogAsync()).Links;
        Assert.Equal([(byte)LinkKind.Blocks, (byte)LinkKind.Blocks], links.Kind);
    }
}
