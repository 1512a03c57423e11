using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Jira.Wire;
using ProductProcess.Specs;

namespace ProductProcess.Ingest.Tests.Contracts;

/// <summary>Every example and recording that Jira's makers and users published is read, and nothing in it is lost.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, Func<string, int>> Readers = new(StringComparer.Ordinal)
    {
        ["cloud/GET_rest_api_3_field.200"] = Count(JiraJson.Default.IReadOnlyListJiraField, f => f.Count(x => x.Id is not null && x.Name is not null)),
        ["cloud/GET_rest_api_3_field_search.200"] = Count(JiraJson.Default.JsonElement, e => e.GetProperty("values").EnumerateArray().Count(f => f.Deserialize(JiraJson.Default.JiraField)?.Schema is not null)),
        ["cloud/GET_rest_api_3_issue_(issueIdOrKey).200"] = Count(JiraJson.Default.JiraIssue, i => i.Fields?.Project?.Key is not null ? 1 : 0),
        ["cloud/GET_rest_api_3_issue_(issueIdOrKey)_changelog.200"] = Count(JiraJson.Default.JsonElement, e => e.GetProperty("values").EnumerateArray().Count(HasWholeHistory)),
        ["cloud/GET_rest_api_3_issue_(issueIdOrKey)_comment.200"] = Count(JiraJson.Default.JiraComments, c => c.Comments!.Count(x => x.Id is not null && x.Created.Value is not null)),
        ["cloud/GET_rest_api_3_myself.200"] = Count(JiraJson.Default.JiraUser, u => u.AccountId is not null ? 1 : 0),
        ["cloud/GET_rest_api_3_priority_search.200"] = Count(JiraJson.Default.JiraPageJiraNamed, p => p.Values!.Count(x => x.Id is not null)),
        ["cloud/GET_rest_api_3_project_search.200"] = Count(JiraJson.Default.JiraPageJiraProject, p => p.Values!.Count(x => x.Key is not null)),
        ["cloud/GET_rest_api_3_resolution_search.200"] = Count(JiraJson.Default.JiraPageJiraNamed, p => p.Values!.Count(x => x.Id is not null)),
        ["cloud/GET_rest_api_3_search_jql.200"] = Count(JiraJson.Default.CloudSearchPage, p => p.Issues!.Count(x => x.Id is not null)),
        ["cloud/GET_rest_api_3_serverInfo.200"] = Count(JiraJson.Default.JiraServer, s => s.ServerTime.Value is not null ? 1 : 0),
        ["cloud/GET_rest_api_3_status.200"] = Count(JiraJson.Default.IReadOnlyListJiraStatus, s => s.Count(x => x.Id is not null)),
        ["cloud/GET_rest_api_3_users_search.200"] = Count(JiraJson.Default.JsonElement, e => e.EnumerateArray().Count(u => u.Deserialize(JiraJson.Default.JiraUser)?.AccountId is not null)),
        ["cloud/POST_rest_api_3_changelog_bulkfetch.200"] = Count(JiraJson.Default.CloudChangelogPage, p => p.IssueChangeLogs!.Sum(l => l.ChangeHistories!.Count(h => h.Created.Value is not null && h.Items is not null))),
        ["cloud/POST_rest_api_3_issue_bulkfetch.200"] = Count(JiraJson.Default.CloudBulkIssues, p => p.Issues!.Count(i => i.Deserialize(JiraJson.Default.JiraIssue)?.Id is not null)),
        ["cloud/POST_rest_api_3_search_approximate-count.200"] = Count(JiraJson.Default.JsonElement, e => e.GetProperty("count").GetInt32() > 0 ? 1 : 0),
        ["cloud/POST_rest_api_3_search_jql.200"] = Count(JiraJson.Default.CloudSearchPage, p => p.Issues!.Count(x => x.Id is not null)),
        ["agile/GET_rest_agile_1.0_board.200"] = Count(JiraJson.Default.JiraPageJiraBoard, p => p.Values!.Count(b => b.Id is not null)),
        ["agile/GET_rest_agile_1.0_board_(boardId)_configuration.200"] = Count(JiraJson.Default.JiraBoardConfiguration, c => c.Estimation?.Field?.FieldId is not null ? 1 : 0),
        ["agile/GET_rest_agile_1.0_board_(boardId)_sprint.200"] = Count(JiraJson.Default.JiraPageJiraSprint, p => p.Values!.Count(s => s.Id is not null && s.State is not null)),
    };

    /// <summary>The list inside an answer, where it has one.</summary>
    private static readonly string[] Lists = ["values", "issues", "comments"];

    public static TheoryData<string> Names => [.. SpecFiles.Samples("cloud"), .. SpecFiles.Samples("agile"), .. SpecFiles.Samples("data-center")];

    [Theory]
    [MemberData(nameof(Names))]
    public void D15_Sample_Read_LosesNothing(string name)
    {
        var text = SpecFiles.Sample(name);
        var read = name.StartsWith("data-center/", StringComparison.Ordinal)
            ? Count(JiraJson.Default.JiraIssue, i => i.Fields!.Comment!.Comments!.Count(c => c.Created.Value is not null))(text)
            : Readers[name](text);
        Assert.Equal(Expected(text, name), read);
    }

    private static int Expected(string text, string name)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        if (name.StartsWith("data-center/", StringComparison.Ordinal))
            return root.GetProperty("fields").GetProperty("comment").GetProperty("comments").GetArrayLength();
        if (root.ValueKind == JsonValueKind.Array)
            return root.GetArrayLength();
        if (root.TryGetProperty("issueChangeLogs", out var logs))
            return logs.EnumerateArray().Sum(l => l.GetProperty("changeHistories").GetArrayLength());
        return Lists.Where(l => root.TryGetProperty(l, out _)).Select(l => root.GetProperty(l).GetArrayLength()).FirstOrDefault(1);
    }

    private static bool HasWholeHistory(JsonElement history) =>
        history.Deserialize(JiraJson.Default.JiraHistory) is { Id: not null, Created.Value: not null, Items.Count: > 0 };

    private static Func<string, int> Count<T>(JsonTypeInfo<T> type, Func<T, int> count) => text => count(JsonSerializer.Deserialize(text, type)!);
}
