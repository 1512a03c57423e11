using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Changelogs of one issue or of many, and comments.</summary>
internal sealed class CloudHistory(JiraPresent present, Gate gate)
{
    private const int LargestPage = 100;
    private const int MostIssues = 1000;
    private const int MostFields = 10;
    private const int UsualBulk = 1000;
    private const int LargestBulk = 10_000;

    private HistoryFaults Faults => gate.Faults.Histories;

    public static Task NotFoundAsync(HttpContext context) =>
        Reply.ErrorAsync(context, StatusCodes.Status404NotFound, "Issue does not exist or you do not have permission to see it.");

    /// <summary>Oldest first, in pages.</summary>
    public Task ChangelogAsync(HttpContext context)
    {
        var now = present.Now;
        if (Find(context, now) is not { } item)
            return NotFoundAsync(context);
        var most = Math.Clamp(Query.Number(context, "maxResults", LargestPage), 1, LargestPage);
        var entries = item.Item.Entries.Take(Faults.AloneEmpty ? 0 : item.Entries).ToArray();
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, entries, Query.Number(context, "startAt", 0), most, (j, e) => now.Histories.Write(j, e, InstantForm.Text, !Faults.WithoutAuthors)));
    }

    public Task CommentsAsync(HttpContext context)
    {
        var now = present.Now;
        if (Find(context, now) is not { } item)
            return NotFoundAsync(context);
        var most = Math.Clamp(Query.Number(context, "maxResults", LargestPage), 1, LargestPage);
        return Reply.JsonAsync(context, json => new CommentWriter(now.Pieces).WritePage(json, null, item, Query.Number(context, "startAt", 0), most));
    }

    /// <summary>Entries of many issues, oldest first across all of them, so that one issue's may lie on several pages.</summary>
    public async Task BulkFetchAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context) is not { } body || body.List("issueIdsOrKeys") is not { Count: > 0 } asked)
        {
            await Reply.BadRequestAsync(context, "Invalid request payload. Refer to the REST API documentation and try again.");
            return;
        }

        var fields = body.List("fieldIds") ?? [];
        var most = body.Number("maxResults") ?? UsualBulk;
        if (asked.Count > MostIssues || fields.Count > MostFields || most is < 1 or > LargestBulk)
        {
            await Reply.BadRequestAsync(context, $"At most {MostIssues} issueIdsOrKeys, {MostFields} fieldIds and maxResults from 1 to {LargestBulk} are accepted.");
            return;
        }

        var now = present.Now;
        var question = string.Join(',', asked);
        var token = body.Text("nextPageToken");
        var expired = !string.IsNullOrEmpty(token) && gate.Faults.ExpiresToken();
        if (expired || PageToken.Read(question, token) is not { } place)
        {
            await Reply.BadRequestAsync(context, "The provided next page token is invalid or has expired.");
            return;
        }

        var entries = EntriesOf(now, asked.Select(now.View.Find).OfType<ItemView>().Distinct(), fields);
        if (Faults.AloneEmpty)
            entries.Clear();
        await WritePageAsync(context, now, question, entries, place.Offset, Math.Min(most, Faults.BulkPageHolds ?? most));
    }

    private static List<(long Issue, ItemEntry Entry)> EntriesOf(JiraSnapshot now, IEnumerable<ItemView> items, IReadOnlyList<string> fields)
    {
        var entries = new List<(long Issue, ItemEntry Entry)>();
        foreach (var item in items)
        {
            for (var i = 0; i < item.Entries; i++)
            {
                var entry = item.Item.Entries[i];
                if (fields.Count == 0 || entry.Changes.Any(c => now.Histories.FieldId(c.Field) is { } id && fields.Contains(id)))
                    entries.Add((item.Item.Id, entry));
            }
        }

        entries.Sort((a, b) => a.Entry.At != b.Entry.At ? a.Entry.At.CompareTo(b.Entry.At) : a.Issue.CompareTo(b.Issue));
        return entries;
    }

    private Task WritePageAsync(
        HttpContext context, JiraSnapshot now, string question, List<(long Issue, ItemEntry Entry)> entries, int offset, int most)
    {
        var end = Math.Min(entries.Count, offset + most);
        var page = entries.Skip(offset).Take(most).GroupBy(e => e.Issue, e => e.Entry);
        return Reply.JsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("issueChangeLogs");
            foreach (var issue in page)
            {
                json.WriteStartObject();
                json.WriteString("issueId", issue.Key.ToString(CultureInfo.InvariantCulture));
                json.WriteStartArray("changeHistories");
                foreach (var entry in issue)
                    now.Histories.Write(json, entry, Faults.BulkInstants, !Faults.WithoutAuthors);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (end < entries.Count)
                json.WriteString("nextPageToken", PageToken.Of(question, new PagePlace(end)));
            json.WriteEndObject();
        });
    }

    private static ItemView? Find(HttpContext context, JiraSnapshot now) => now.View.Find((string)context.Request.RouteValues["issue"]!);
}
