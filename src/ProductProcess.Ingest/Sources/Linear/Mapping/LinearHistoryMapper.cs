using System.Globalization;
using System.Text.Json;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;
using ProductProcess.Ingest.Sources.Mapping;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>History of one issue: its rows, its spans, each move of status once, in order.</summary>
internal sealed class LinearHistoryMapper(LinearKnown known, LinearReading reading, List<QuarantinedRecord> quarantined)
{
    private readonly LinearChangeMapper _changes = new(reading.Ids);

    public IReadOnlyList<HistoryEntry> Map(LinearIssue issue, LinearParts parts)
    {
        var rows = Readable(issue, parts);
        var moves = LinearStatusTrail.Of(rows, parts.Spans, issue.State?.Id);
        var leading = new Dictionary<LinearHistory, StatusMove>(ReferenceEqualityComparer.Instance);
        foreach (var move in moves.Where(m => m.Leads))
            leading[move.Row!] = move;
        var entries = new List<HistoryEntry>(rows.Count + moves.Count);
        var backwards = new LinearBackwards(issue, reading.Ids, known);
        var keys = new LinearKeys(issue);
        for (var i = rows.Count - 1; i >= 0; i--)
            entries.AddRange(Entries(issue, rows[i], leading.GetValueOrDefault(rows[i]), backwards, keys));
        foreach (var move in moves.Where(m => !m.Leads))
            entries.Add(OfSpan(issue, move));
        return [.. entries.OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private List<LinearHistory> Readable(LinearIssue issue, LinearParts parts)
    {
        var rows = new Dictionary<string, LinearHistory>(StringComparer.Ordinal);
        foreach (var row in parts.History)
        {
            if (row is { Id: { Length: > 0 } id, CreatedAt: not null })
            {
                // A row grows: of two that came over two pages the later is the fuller one.
                if (!rows.TryGetValue(id, out var known) || row.UpdatedAt >= known.UpdatedAt)
                    rows[id] = row;
                continue;
            }

            var payload = JsonSerializer.SerializeToElement(row, LinearJson.Default.LinearHistory);
            quarantined.Add(new QuarantinedRecord(
                "history", row.Id ?? $"{issue.Id}#{quarantined.Count}", issue.Id!, "A history row has no id or no instant.", PayloadText.Of(payload)));
        }

        return [.. rows.Values.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<HistoryEntry> Entries(
        LinearIssue issue,
        LinearHistory row,
        StatusMove? move,
        LinearBackwards backwards,
        LinearKeys keys)
    {
        var id = reading.Ids.History(row.Id!);
        var changes = Changes(row, backwards, keys);
        if (move is null && row.FromStateId != row.ToStateId)
            changes.Add(LinearChangeMapper.Other("state"));
        var cycle = _changes.Cycle(row);
        if (cycle is not null && LinearAutomation.PutsIntoCycle(row, Team(issue, row), known))
            yield return Entry(issue, $"{id}-cycle", row.CreatedAt!.Value, reading.Automation(), [cycle]);
        else if (cycle is not null)
            changes.Add(cycle);
        if (move is not null && (changes.Count == 0 || move.At == row.CreatedAt))
        {
            yield return Entry(issue, id, move.At, Actor(row), [_changes.Status(move), .. changes]);
            yield break;
        }

        // The span's instant is the status's; what else the row tells keeps the row's, or it would change places with other rows.
        if (move is not null)
            yield return Entry(issue, $"{id}-state", move.At, Actor(row), [_changes.Status(move)]);
        if (changes.Count > 0 || cycle is null)
            yield return Entry(issue, id, row.CreatedAt!.Value, Actor(row), changes.Count > 0 ? changes : [LinearChangeMapper.Other("other")]);
    }

    private List<Change> Changes(LinearHistory row, LinearBackwards backwards, LinearKeys keys)
    {
        List<Change> changes = [.. _changes.Of(row), .. backwards.Of(row)];
        if (keys.Of(row) is { } renumbered)
            changes.Add(renumbered);
        return changes;
    }

    private HistoryEntry Entry(LinearIssue issue, string id, DateTimeOffset at, string? actor, IReadOnlyList<Change> changes) =>
        new(id, reading.Ids.Item(issue.Id!), at, actor, changes);

    /// <summary>A move that no row tells, or one of several that a row tells as one.</summary>
    private HistoryEntry OfSpan(LinearIssue issue, StatusMove move)
    {
        var raw = move.Span!.Id is { Length: > 0 } id
            ? id
            : string.Create(CultureInfo.InvariantCulture, $"{issue.Id}-{move.At.ToUnixTimeMilliseconds()}");
        return Entry(
            issue, reading.Ids.History($"span-{raw}"), move.At, move.Row is null ? null : Actor(move.Row), [_changes.Status(move)]);
    }

    private LinearTeam? Team(LinearIssue issue, LinearHistory row) =>
        known.Teams.GetValueOrDefault(row.ToTeamId ?? issue.Team?.Id ?? "");

    private string Actor(LinearHistory row)
    {
        if (LinearAutomation.Made(row))
            return reading.Automation();
        return row.ActorId is { Length: > 0 } actor ? reading.Ids.Person(actor) : reading.Bot(row.BotActor) ?? reading.Automation();
    }
}
