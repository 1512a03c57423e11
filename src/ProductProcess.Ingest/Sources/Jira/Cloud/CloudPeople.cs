using System.Collections.Concurrent;
using System.Net;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira.Cloud;

/// <summary>
/// People whom a history names by their id alone: former assignees, also those who have left. They are asked for by id;
/// nobody who has not touched an item is ever read. An account that may not look people up reads everything else.
/// </summary>
internal sealed class CloudPeople(JiraCalls calls, ICloudApi api)
{
    private const int MostAsked = 50;

    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private volatile bool _refused;

    public async Task FillAsync(ItemPage page, CancellationToken cancellationToken)
    {
        var reading = new JiraReading(new JiraIds(calls.Options.Name));
        foreach (var chunk in Unknown(page).Chunk(MostAsked))
        {
            if (_refused)
                return;
            try
            {
                var found = await calls
                    .AskAsync("people", () => api.UsersAsync(chunk, MostAsked, cancellationToken), cancellationToken)
                    .ConfigureAwait(false);
                foreach (var user in found.Values ?? [])
                    reading.Person(user);
            }
            catch (TrackerException refused) when (refused.Status is { } status && (int)status is >= 400 and < 500 and not 401 and not 429)
            {
                _refused = status is not HttpStatusCode.BadRequest;
            }
        }

        foreach (var (id, person) in reading.Seen.People)
            page.Seen.People.TryAdd(id, person);
    }

    private IEnumerable<string> Unknown(ItemPage page) => page.Items
        .SelectMany(i => i.History)
        .SelectMany(h => h.Changes)
        .Where(c => c.Field == ChangeField.Assignee)
        .SelectMany(c => new[] { c.From, c.To })
        .OfType<string>()
        .Where(id => !page.Seen.People.ContainsKey(id))
        .Select(EntityId.Raw)
        .Where(raw => _asked.TryAdd(raw, true));
}
