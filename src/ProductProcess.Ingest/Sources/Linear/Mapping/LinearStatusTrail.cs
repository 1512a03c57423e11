using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>
/// Brings an issue's two records of its statuses together. The spans know every stay and when it began, but not who moved; the rows
/// of history know who, but may be merged (<c>groupIssueHistory</c>), missing or refused, and know nothing of the first minutes. So
/// the spans decide what happened from the first of them on, and rows lend their actor; before the first span, and where there are
/// none, the rows decide. A row that contradicts the spans lends nothing.
/// </summary>
internal sealed class LinearStatusTrail
{
    /// <summary>How far a row's instant may lie from that of the span it speaks of.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    private readonly List<LinearHistory> _rows;
    private readonly List<LinearSpan> _spans;
    private readonly HashSet<LinearHistory> _told = new(ReferenceEqualityComparer.Instance);

    private LinearStatusTrail(IEnumerable<LinearHistory> rows, IEnumerable<LinearSpan> spans)
    {
        _rows = [.. rows.Where(IsMove).OrderBy(r => r.CreatedAt).ThenBy(r => r.Id, StringComparer.Ordinal)];
        _spans = Stays(spans);
    }

    /// <summary>The moves in order, each once.</summary>
    /// <param name="rows">The history.</param>
    /// <param name="spans">The stays.</param>
    /// <param name="current">The status it is in now.</param>
    public static IReadOnlyList<StatusMove> Of(IEnumerable<LinearHistory> rows, IEnumerable<LinearSpan> spans, string? current)
    {
        var trail = new LinearStatusTrail(rows, spans);
        if (trail._spans.Count == 0)
            return [.. trail._rows.Select(AsTold)];
        var known = trail.OfSpans();
        return [.. trail.Before(), .. known, .. trail.After(current)];
    }

    /// <summary>
    /// Stays in order. One without any length is not a stay: it is what was corrected at once, and would fake a visit.
    /// </summary>
    private static List<LinearSpan> Stays(IEnumerable<LinearSpan> spans)
    {
        var stays = new List<LinearSpan>();
        var ordered = spans
            .Where(s => s is { StateId.Length: > 0, StartedAt: not null } && (s.EndedAt is null || s.EndedAt > s.StartedAt))
            .DistinctBy(s => (s.StateId, s.StartedAt))
            .OrderBy(s => s.StartedAt).ThenBy(s => s.EndedAt ?? DateTimeOffset.MaxValue);
        foreach (var span in ordered)
        {
            if (stays.Count == 0 || stays[^1].StateId != span.StateId)
                stays.Add(span);
        }

        return stays;
    }

    private static bool IsMove(LinearHistory row) =>
        row is { CreatedAt: not null, FromStateId.Length: > 0, ToStateId.Length: > 0 } && row.FromStateId != row.ToStateId;

    private static StatusMove AsTold(LinearHistory row) =>
        new(row.CreatedAt!.Value, row.FromStateId!, row.ToStateId!, row, true, null);

    private List<StatusMove> OfSpans()
    {
        var moves = new List<StatusMove>();
        for (var i = 1; i < _spans.Count; i++)
            moves.Add(new StatusMove(_spans[i].StartedAt!.Value, _spans[i - 1].StateId!, _spans[i].StateId!, null, false, _spans[i]));
        var next = 0;
        foreach (var row in _rows)
        {
            if (Match(row, moves, next) is not { } run)
                continue;
            _told.Add(row);
            for (var i = run.First; i <= run.Last; i++)
                moves[i] = moves[i] with { Row = row, Leads = i == run.First };
            next = run.Last + 1;
        }

        return moves;
    }

    /// <summary>The moves a row speaks of: from its first status to its last, nearest to its instant. Merged rows span several.</summary>
    private static (int First, int Last)? Match(LinearHistory row, List<StatusMove> moves, int next)
    {
        var earliest = row.CreatedAt!.Value - Slack;
        var latest = (row.UpdatedAt > row.CreatedAt ? row.UpdatedAt.Value : row.CreatedAt.Value) + Slack;
        (int First, int Last)? best = null;
        var nearest = TimeSpan.MaxValue;
        for (var first = next; first < moves.Count && moves[first].At <= latest; first++)
        {
            if (moves[first].At < earliest || moves[first].From != row.FromStateId)
                continue;
            var last = first;
            while (last < moves.Count && moves[last].At <= latest && moves[last].To != row.ToStateId)
                last++;
            var distance = (moves[first].At - row.CreatedAt.Value).Duration();
            if (last == moves.Count || moves[last].At > latest || distance >= nearest)
                continue;
            best = (first, last);
            nearest = distance;
        }

        return best;
    }

    /// <summary>What rows tell of the time before the first span, up to the move into it.</summary>
    private IEnumerable<StatusMove> Before()
    {
        var start = _spans[0].StartedAt!.Value;
        var state = _spans[0].StateId!;
        string? at = null;
        foreach (var row in _rows.Where(r => !_told.Contains(r)))
        {
            if (row.CreatedAt < start - Slack || (row.CreatedAt <= start + Slack && row.ToStateId == state))
            {
                at = row.ToStateId;
                yield return row.CreatedAt > start ? AsTold(row) with { At = start } : AsTold(row);
            }
        }

        if (at is not null && at != state)
            yield return new StatusMove(start, at, state, null, false, _spans[0]);
    }

    /// <summary>The spans may lag behind: rows that lead on from the last one to the status of now.</summary>
    private List<StatusMove> After(string? current)
    {
        var at = _spans[^1].StateId!;
        var moves = new List<StatusMove>();
        foreach (var row in _rows.Where(r => at != current && !_told.Contains(r) && r.CreatedAt > _spans[^1].StartedAt))
        {
            if (row.FromStateId != at)
                continue;
            moves.Add(AsTold(row));
            at = row.ToStateId!;
        }

        return at == current ? moves : [];
    }
}
