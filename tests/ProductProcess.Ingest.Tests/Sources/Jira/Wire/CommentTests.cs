using System.Text.Json;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Tests.Sources.Jira.Wire;

public sealed class CommentTests
{
    [Theory]
    [InlineData("\"twelve chars\"", 12)]
    [InlineData("\"\"", 0)]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"abc"},{"type":"text","text":"de","marks":[{"type":"new"}]}]}]}""", 5)]
    [InlineData("""{"type":"doc","content":[{"type":"from 2031","content":[{"type":"text","text":"abc"}]},{"type":"mention","attrs":{"text":"@Bo"}}]}""", 6)]
    [InlineData("""{"type":"doc","content":[]}""", 0)]
    [InlineData("null", null)]
    [InlineData("17", null)]
    public void Body_BecomesItsLength(string body, int? expected)
    {
        var comment = JsonSerializer.Deserialize($$"""{"id":1,"body":{{body}},"created":"2021-01-17T12:34:00.000+0000"}""", JiraJson.Default.JiraComment)!;

        Assert.Equal(expected, comment.Length);
        Assert.Equal("1", comment.Id);
        Assert.NotNull(comment.Created.Value);
    }

    [Theory]
    [InlineData("""{"comment":{"total":30,"comments":[{"id":"1"}]}}""", 30, 1)]
    [InlineData("""{"comment":[{"id":"1"},{"id":"2"}]}""", null, 2)]
    [InlineData("""{"comment":null}""", null, 0)]
    [InlineData("""{"comment":{"comments":null}}""", null, 0)]
    [InlineData("{}", null, 0)]
    public void Comments_ArePageOrBareList(string fields, int? total, int count)
    {
        var comments = JsonSerializer.Deserialize(fields, JiraJson.Default.JiraIssueFields)!.Comment;

        Assert.Equal(total, comments?.Total);
        Assert.Equal(count, comments?.Comments?.Count ?? 0);
    }
}
