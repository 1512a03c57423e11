using System.Text.Json;
using System.Text.Json.Serialization;
using ProductProcess.Ingest.Sources.Jira.Cloud;
using ProductProcess.Ingest.Sources.Jira.DataCenter;

namespace ProductProcess.Ingest.Sources.Jira.Wire;

/// <summary>Everything that is read from or sent to a Jira, known at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(JiraServer))]
[JsonSerializable(typeof(JiraUser))]
[JsonSerializable(typeof(IReadOnlyList<JiraProject>))]
[JsonSerializable(typeof(IReadOnlyList<JiraField>))]
[JsonSerializable(typeof(IReadOnlyList<JiraStatus>))]
[JsonSerializable(typeof(IReadOnlyList<JiraNamed>))]
[JsonSerializable(typeof(IReadOnlyList<JiraIssueType>))]
[JsonSerializable(typeof(IReadOnlyList<JiraComment>))]
[JsonSerializable(typeof(JiraPage<JiraProject>))]
[JsonSerializable(typeof(JiraPage<JiraNamed>))]
[JsonSerializable(typeof(JiraPage<JiraField>))]
[JsonSerializable(typeof(JiraPage<JiraHistory>))]
[JsonSerializable(typeof(JiraPage<JiraUser>))]
[JsonSerializable(typeof(JiraPage<JiraBoard>))]
[JsonSerializable(typeof(JiraPage<JiraSprint>))]
[JsonSerializable(typeof(JiraBoardConfiguration))]
[JsonSerializable(typeof(JiraIssue))]
[JsonSerializable(typeof(JiraComments))]
[JsonSerializable(typeof(JiraSprint))]
[JsonSerializable(typeof(CloudSearch))]
[JsonSerializable(typeof(CloudSearchPage))]
[JsonSerializable(typeof(CloudCountQuestion))]
[JsonSerializable(typeof(CloudCount))]
[JsonSerializable(typeof(CloudTenant))]
[JsonSerializable(typeof(CloudBulkFetch))]
[JsonSerializable(typeof(CloudBulkIssues))]
[JsonSerializable(typeof(CloudChangelogFetch))]
[JsonSerializable(typeof(CloudChangelogPage))]
[JsonSerializable(typeof(ServerSearch))]
[JsonSerializable(typeof(ServerSearchPage))]
[JsonSerializable(typeof(JiraInstant))]
[JsonSerializable(typeof(JiraHistory))]
[JsonSerializable(typeof(JiraComment))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class JiraJson : JsonSerializerContext;
