using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ProductProcess.Sandbox.Recorded;

namespace ProductProcess.Sandbox.Tests.Recorded;

public sealed class RecordedSiteTests : IAsyncLifetime
{
    private const string First = """{"expand":"changelog","id":"101","key":"OAK-1","fields":{"summary":"Größe  <b>","status":{"id":"1","name":"Open","statusCategory":{"id":2,"key":"new","name":"To Do"}},"issuetype":{"id":"3","name":"Task","subtask":false},"priority":{"id":"2","name":"Critical"},"resolution":null,"project":{"id":"9","key":"OAK","name":"Oak"},"created":"2014-01-06T06:22:58.354+0000","updated":"2014-05-09T02:39:46.272+0000","customfield_7":["com.atlassian.greenhopper.service.sprint.Sprint@1f[id=7,state=CLOSED,name=A]"],"customfield_8":"OAK-9","customfield_9":"0|11qvl4:","customfield_6":1.50,"issuelinks":[{"id":"5","outwardIssue":{"id":"1","key":"ELM-1","fields":{"status":{"id":"6","name":"Closed"}}}}],"comment":{"comments":[{"id":"71","body":"a"},{"id":"72","body":"b"}],"total":2}},"changelog":{"startAt":0,"maxResults":1,"total":1,"histories":[{"id":"55","created":"2014-05-09T02:39:46.272+0000","items":[{"field":"status","fieldtype":"jira","from":"3","fromString":"In Progress","to":"1","toString":"Open"}]}]}}""";
    private const string Second = """{"id":"205","key":"ELM-1","fields":{"summary":"second","status":{"id":"6","name":"Closed"},"issuetype":{"id":"1","name":"Bug"},"priority":{"id":"10","name":"Low"},"resolution":{"id":"1","name":"Fixed"},"project":{"id":"10","key":"ELM","name":"Elm"},"created":"2015-01-06T06:22:58.354+0100","updated":"2015-05-09T02:39:46.272+0100","labels":[]},"changelog":{"total":0,"histories":[]}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("recorded").FullName;
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await ServeAsync("two.ndjson", $"{First}\n\n{Second}\n");

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Search_AllFieldsAndChangelog_GivesTheRecordedBytes()
    {
        var response = await _site.SendAsync("rest/api/2/search?jql=project%20%3D%20OAK&fields=*all&expand=changelog");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"\"issues\":[{First}]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fields=summary", new[] { "summary" }, false)]
    [InlineData("fields=summary,labels&expand=changelog", new[] { "summary" }, true)]
    [InlineData("fields=updated,key", new[] { "updated" }, false)]
    public async Task Search_SomeFields_GivesThoseAndTheChangelogOnlyWhenAsked(string query, string[] fields, bool changelog)
    {
        var issue = (await _site.GetAsync($"rest/api/2/search?jql=key%20%3D%20OAK-1&{query}")).At("issues.0");
        Assert.Equal(fields, issue.At("fields").Names());
        Assert.Equal(changelog, issue.Has("changelog"));
    }

    [Fact]
    public async Task Search_NoFieldsNamed_LeavesCommentsOut()
    {
        var fields = (await _site.PostAsync("rest/api/2/search", new { jql = "id = 101" })).At("issues.0.fields");
        Assert.True(fields.Has("summary") && !fields.Has("comment"));
    }

    [Theory]
    [InlineData("", 0, 50, new[] { "ELM-1", "OAK-1" }, 50)]
    [InlineData("order by id asc", 0, 1, new[] { "OAK-1" }, 1)]
    [InlineData("order by id asc", 1, 5000, new[] { "ELM-1" }, 1000)]
    [InlineData("order by id asc", 2, 50, new string[0], 50)]
    [InlineData("id > 101 order by id", 0, 0, new string[0], 0)]
    public async Task Search_Paged_EchoesWhatItServed(string jql, int startAt, int maxResults, string[] keys, int echoed)
    {
        var page = await _site.PostAsync("rest/api/2/search", new { jql, startAt, maxResults });
        Assert.Equal(keys, page.List("issues").Select(i => i.Text("key")));
        Assert.Equal((startAt, echoed, jql.StartsWith("id", StringComparison.Ordinal) ? 1 : 2), (page.At("startAt").GetInt32(), page.At("maxResults").GetInt32(), page.At("total").GetInt32()));
    }

    [Fact]
    public async Task Search_MissingIssue_IsRefusedUnlessValidationIsOff()
    {
        await _site.PostAsync("rest/api/2/search", new { jql = "id in (101, 7)" }, HttpStatusCode.BadRequest);
        Assert.Equal(1, (await _site.PostAsync("rest/api/2/search", new { jql = "id in (101, 7)", validateQuery = false })).At("total").GetInt32());
        Assert.Equal(1, (await _site.GetAsync("rest/api/2/search?jql=id%20in%20(101,7)&validateQuery=none")).At("total").GetInt32());
    }

    [Theory]
    [InlineData("status", "1,6")]
    [InlineData("issuetype", "1,3")]
    [InlineData("priority", "2,10")]
    [InlineData("resolution", "1")]
    [InlineData("project", "9,10")]
    public async Task Lists_OfTheSite_AreCollectedFromItsIssues(string list, string ids) =>
        Assert.Equal(ids.Split(','), (await _site.GetAsync($"rest/api/2/{list}")).EnumerateArray().Select(e => e.Text("id")));

    [Theory]
    [InlineData("customfield_7", "com.pyxis.greenhopper.jira:gh-sprint")]
    [InlineData("customfield_8", "com.pyxis.greenhopper.jira:gh-epic-link")]
    [InlineData("customfield_9", "com.pyxis.greenhopper.jira:gh-lexo-rank")]
    [InlineData("customfield_6", "sandbox:unknown")]
    public async Task Fields_WithoutRecordedSchema_AreToldByTheirLook(string id, string custom) =>
        Assert.Equal(custom, (await _site.GetAsync("rest/api/2/field")).EnumerateArray().Single(f => f.Text("id") == id).Text("schema.custom"));

    [Fact]
    public async Task Site_ItsKind_IsDataCenterUnderItsPath()
    {
        Assert.EndsWith("/jira/", _site.Server.Url.ToString(), StringComparison.Ordinal);
        var info = await _site.GetAsync("rest/api/2/serverInfo");
        Assert.Equal(("Server", "[9,12,14]"), (info.Text("deploymentType"), info.Text("versionNumbers")));
        Assert.Equal("coach", (await _site.GetAsync("rest/api/2/myself")).Text("name"));
        Assert.Empty((await _site.GetAsync("rest/agile/1.0/board")).List("values"));
    }

    [Theory]
    [InlineData("rest/api/2/search/jql?jql=project=OAK")]
    [InlineData("rest/api/2/issue/OAK-1/changelog")]
    [InlineData("rest/api/3/serverInfo")]
    [InlineData("/rest/api/2/serverInfo")]
    public async Task Path_OfCloudOrOutside_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _site.SendAsync(path)).StatusCode);

    [Fact]
    public async Task Issue_Alone_HasCommentsAndChangelog()
    {
        var issue = await _site.GetAsync("rest/api/2/issue/101?expand=changelog&fields=updated");
        Assert.Equal("55", issue.Text("changelog.histories.0.id"));
        var comments = await _site.GetAsync("rest/api/2/issue/oak-1/comment?startAt=1&maxResults=5");
        Assert.Equal(("72", "2"), (comments.Text("comments.0.id"), comments.Text("total")));
        await _site.GetAsync("rest/api/2/issue/OAK-9", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("rest/api/2/myself")]
    [InlineData("rest/api/2/search?jql=")]
    [InlineData("rest/api/2/status")]
    public async Task Reading_WithAWrongToken_Is401(string path)
    {
        _site.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "other");
        await _site.GetAsync(path, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Recording_Zipped_IsReadToo()
    {
        var path = Path.Combine(_folder, "one.ndjson.gz");
        await using (var zip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            await zip.WriteAsync(Encoding.UTF8.GetBytes(Second), TestContext.Current.CancellationToken);
        await using var site = await Served.StartAsync(_ => new SandboxOptions { Recorded = path });
        Assert.Equal(1, (await site.GetAsync("rest/api/2/search")).At("total").GetInt32());
    }

    [Theory]
    [InlineData("{\"id\":\"1\"", 3, "This is not one JSON object")]
    [InlineData("[1]", 3, "This is not one JSON object")]
    [InlineData("{\"key\":\"A-1\"}", 3, "The issue has no numeric 'id'.")]
    [InlineData("{\"id\":\"1\"}", 3, "The issue has no 'key'.")]
    [InlineData("{\"id\":\"1\",\"key\":\"A-1\"}", 3, "A-1 has no 'fields'.")]
    [InlineData("{\"id\":\"1\",\"key\":\"A-1\",\"fields\":{}}", 3, "A-1 has no 'fields.project.key'.")]
    [InlineData("{\"id\":\"1\",\"key\":\"A-1\",\"fields\":{\"project\":{\"key\":\"A\"}}}", 3, "A-1 has no 'fields.created'")]
    [InlineData(First, 3, "Issue 101 (OAK-1) is there twice.")]
    public async Task Recording_BadLine_NamesFileLineAndFault(string line, int number, string message)
    {
        var exception = await Assert.ThrowsAsync<RecordingException>(() => ServeAsync("bad.ndjson", $"{First}\n\n{line}\n"));
        Assert.Contains($"bad.ndjson:{number}: {message}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(number, exception.Line);
    }

    [Fact]
    public async Task Recording_MissingEmptyOrNotZipped_SaysSo()
    {
        Assert.Contains("There is no such file.", (await Assert.ThrowsAsync<RecordingException>(() => Served.StartAsync(_ => new SandboxOptions { Recorded = "/nowhere.ndjson" }))).Message, StringComparison.Ordinal);
        Assert.Contains("holds no issue", (await Assert.ThrowsAsync<RecordingException>(() => ServeAsync("empty.ndjson", "\n"))).Message, StringComparison.Ordinal);
        Assert.Contains("not valid gzip", (await Assert.ThrowsAsync<RecordingException>(() => ServeAsync("plain.ndjson.gz", First))).Message, StringComparison.Ordinal);
    }

    private async Task<Served> ServeAsync(string name, string lines)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, lines, TestContext.Current.CancellationToken);
        return await Served.StartAsync(_ => new SandboxOptions { Recorded = path });
    }
}
