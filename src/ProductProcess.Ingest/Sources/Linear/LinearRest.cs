using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Follows the connections of issues to their end: many issues' next pages in one question, as many as the points allow.
/// </summary>
internal sealed class LinearRest(LinearCalls calls, LinearHistoryAccess histories)
{
    private const string Stream = "items";

    private readonly Queue<Open> _open = new();

    /// <param name="RawId">The issue.</param>
    /// <param name="Parts">What was read of it so far.</param>
    /// <param name="Part">The connection.</param>
    /// <param name="Cursor">Null starts from the beginning.</param>
    /// <param name="Used">The cursors so far.</param>
    private sealed record Open(string RawId, LinearParts Parts, LinearPart Part, string? Cursor, HashSet<string> Used)
    {
        public int First => Used.Count > 1 ? LinearPart.Further : LinearPart.Next;

        public double Points => Part.Cost(First);
    }

    /// <summary>Notes a connection that goes on.</summary>
    public void Add(string rawId, LinearParts parts, LinearPart part, LinearPageInfo? info)
    {
        if (info?.HasNextPage == true)
            Next(new Open(rawId, parts, part, null, new HashSet<string>(StringComparer.Ordinal)), info);
    }

    /// <summary>Notes a connection that was not asked for with the issue.</summary>
    public void AddWhole(string rawId, LinearParts parts, LinearPart part) =>
        _open.Enqueue(new Open(rawId, parts, part, null, new HashSet<string>(StringComparer.Ordinal)));

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var points = LinearBudget.Points;
        while (_open.Count > 0)
        {
            var batch = Batch(points);
            try
            {
                var data = await calls.AskAsync(Stream, Question(batch), Variables(batch), cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < batch.Count; i++)
                    Take(batch[i], data.GetProperty(Alias(i)));
                if (batch.Exists(open => open.Part == LinearPart.History))
                    histories.Answered();
            }
            catch (HistoryRefusedException refused)
            {
                Mark(batch, refused);
            }
            catch (TrackerTooMuchException) when (batch.Count > 1)
            {
                points /= 2;
                batch.ForEach(_open.Enqueue);
            }
        }
    }

    /// <summary>The question for the next pages of some connections.</summary>
    public static LinearQuery Question(IReadOnlyList<(LinearPart Part, int First)> pages)
    {
        var declared = pages.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$i{i}: String!, $a{i}: String"));
        var asked = pages.Select((page, i) =>
            string.Create(CultureInfo.InvariantCulture, $"  {Alias(i)}: issue(id: $i{i}) {{ {page.Part.Selection($"a{i}", page.First)} }}"));
        var fragments = pages.Select(p => p.Part.Fragment).Distinct().Select(LinearQueries.Fragment);
        var text = $"query IssueRest({string.Join(", ", declared)}) {{\n{string.Join('\n', asked)}\n}}\n{string.Join('\n', fragments)}";
        return new LinearQuery("IssueRest", Alias(0), text);
    }

    private static LinearQuery Question(List<Open> batch) => Question([.. batch.Select(open => (open.Part, open.First))]);

    private static string Alias(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index}");

    private static JsonObject Variables(List<Open> batch)
    {
        var variables = new JsonObject();
        for (var i = 0; i < batch.Count; i++)
        {
            variables[string.Create(CultureInfo.InvariantCulture, $"i{i}")] = batch[i].RawId;
            variables[string.Create(CultureInfo.InvariantCulture, $"a{i}")] = batch[i].Cursor;
        }

        return variables;
    }

    private List<Open> Batch(double points)
    {
        var batch = new List<Open>();
        while (_open.TryPeek(out var next) && (batch.Count == 0 || next.Points <= points))
        {
            points -= next.Points;
            batch.Add(_open.Dequeue());
        }

        return batch;
    }

    private void Take(Open open, JsonElement issue)
    {
        try
        {
            if (open.Part.Add(issue.GetProperty(open.Part.Field), open.Parts) is { HasNextPage: true } info)
                Next(open, info);
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TrackerAnswerException(
                calls.Options.Name, Stream, $"the rest of {open.Part.Field} of item {open.RawId} cannot be read.", "Run again.", cause);
        }
    }

    private void Next(Open open, LinearPageInfo info)
    {
        LinearPages.CheckCursor(calls.Options, Stream, info.EndCursor, open.Used);
        _open.Enqueue(open with { Cursor = info.EndCursor });
    }

    /// <summary>
    /// Those whose history is refused keep what their spans tell; the others are asked for again. A tracker may name only the first
    /// that it refuses, or none.
    /// </summary>
    private void Mark(List<Open> batch, HistoryRefusedException refused)
    {
        histories.Refused();
        var named = Enumerable.Range(0, batch.Count).Where(i => refused.Fields.Contains(Alias(i))).ToHashSet();
        for (var i = 0; i < batch.Count; i++)
        {
            if (named.Count == 0 ? batch[i].Part == LinearPart.History : named.Contains(i))
                batch[i].Parts.HistoryRefused = true;
            else
                _open.Enqueue(batch[i]);
        }

        for (var left = histories.IsGone ? _open.Count : 0; left > 0; left--)
        {
            var open = _open.Dequeue();
            if (open.Part == LinearPart.History)
                open.Parts.HistoryRefused = true;
            else
                _open.Enqueue(open);
        }
    }
}
