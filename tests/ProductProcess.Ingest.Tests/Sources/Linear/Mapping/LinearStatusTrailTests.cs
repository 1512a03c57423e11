using CsCheck;
using ProductProcess.Ingest.Sources.Linear.Mapping;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Tests.Sources.Linear.Mapping;

public sealed class LinearStatusTrailTests
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] States = ["a", "b", "c", "d", "e"];

    /// <summary>Stays of at least two minutes, each in another status than the one before.</summary>
    private static readonly Gen<LinearSpan[]> Stays = Gen.Select(Gen.Int[1, 4], Gen.Int[2, 600]).Array[0, 12].Select(steps =>
    {
        var spans = new List<LinearSpan>();
        var (state, at) = (0, Start);
        foreach (var (step, minutes) in steps)
        {
            spans.Add(new LinearSpan { Id = $"s{spans.Count}", StateId = States[state], StartedAt = at, EndedAt = at.AddMinutes(minutes) });
            (state, at) = ((state + step) % States.Length, at.AddMinutes(minutes));
        }

        return spans.Append(new LinearSpan { Id = $"s{spans.Count}", StateId = States[state], StartedAt = at }).ToArray();
    });

    private enum Fate
    {
        Told,
        Missing,
        Merged,
        Late,
    }

    private static readonly Gen<(LinearSpan[] Spans, LinearHistory[] Rows)> Histories =
        from spans in Stays
        from fates in Gen.Int[0, 3].Select(n => (Fate)n).Array[spans.Length]
        select (spans, Rows(spans, fates));

    [Fact]
    public void J16D17_WhateverRowsTell_TheMovesAreThoseOfTheSpans() => Histories.Sample(history =>
    {
        var (spans, rows) = history;

        var moves = LinearStatusTrail.Of(rows.Reverse(), spans.Reverse(), spans[^1].StateId);

        Assert.Equal(spans.Skip(1).Select(s => (s.StartedAt!.Value, s.StateId)), moves.Select(m => (m.At, (string?)m.To)));
        // Backwards from the status of now, through all of them, to the first.
        var at = spans[^1].StateId;
        foreach (var move in moves.Reverse())
        {
            Assert.Equal(at, move.To);
            at = move.From;
        }

        Assert.Equal(spans[0].StateId, at);
    });

    [Fact]
    public void EachRow_LendsItsActorOnceAndToItsOwnMovesOnly() => Histories.Sample(history =>
    {
        var (spans, rows) = history;

        var moves = LinearStatusTrail.Of(rows, spans, spans[^1].StateId);

        foreach (var told in moves.Where(m => m.Row is not null).GroupBy(m => m.Row!.Id))
        {
            Assert.Single(told, m => m.Leads);
            Assert.Equal(told.First().Row!.FromStateId, told.First().From);
            Assert.Equal(told.First().Row!.ToStateId, told.Last().To);
        }

        // A row that tells one move, at its instant, is never lost.
        var exact = rows.Where(r => r.Id!.StartsWith("told", StringComparison.Ordinal)).Select(r => r.Id);
        Assert.Equal(exact.Order(), moves.Where(m => m.Row?.Id?.StartsWith("told", StringComparison.Ordinal) == true).Select(m => m.Row!.Id).Order());
    });

    [Fact]
    public void WithoutSpans_TheRowsAreTheMoves() => Stays.Sample(spans =>
    {
        var rows = Rows(spans, [.. spans.Select(_ => Fate.Told)]);

        var moves = LinearStatusTrail.Of(rows, [], spans[^1].StateId);

        Assert.Equal(rows.Select(r => (r.CreatedAt!.Value, r.FromStateId, r.ToStateId)), moves.Select(m => (m.At, (string?)m.From, (string?)m.To)));
    });

    [Fact]
    public void J9_AStayWithoutLength_IsNoStay()
    {
        LinearSpan[] spans =
        [
            new() { Id = "0", StateId = "a", StartedAt = Start, EndedAt = Start },
            new() { Id = "1", StateId = "b", StartedAt = Start, EndedAt = Start.AddDays(1) },
            new() { Id = "2", StateId = "c", StartedAt = Start.AddDays(1) },
        ];

        var move = Assert.Single(LinearStatusTrail.Of([], spans, "c"));

        Assert.Equal(("b", "c", Start.AddDays(1)), (move.From, move.To, move.At));
    }

    [Fact]
    public void BeforeTheFirstSpan_RowsTell_AndLeadIntoIt()
    {
        LinearSpan[] spans = [new() { Id = "0", StateId = "c", StartedAt = Start.AddDays(5) }];
        LinearHistory[] rows = [Row("1", "a", "b", Start.AddDays(1)), Row("2", "b", "c", Start.AddDays(5).AddSeconds(2)), Row("3", "x", "y", Start.AddDays(6))];

        var moves = LinearStatusTrail.Of(rows, spans, "c");

        Assert.Equal([("a", "b"), ("b", "c")], moves.Select(m => (m.From, m.To)));
        Assert.Equal(Start.AddDays(5), moves[1].At);
    }

    [Fact]
    public void AGapBeforeTheFirstSpan_IsClosedWhenItBegins()
    {
        LinearSpan[] spans = [new() { Id = "0", StateId = "c", StartedAt = Start.AddDays(5) }];

        var moves = LinearStatusTrail.Of([Row("1", "a", "b", Start.AddDays(1))], spans, "c");

        Assert.Equal([("a", "b", "1"), ("b", "c", null)], moves.Select(m => (m.From, m.To, m.Row?.Id)));
    }

    [Fact]
    public void SpansThatLagBehind_AreContinuedByRowsThatLeadToNow()
    {
        LinearSpan[] spans = [new() { Id = "0", StateId = "a", StartedAt = Start }];
        LinearHistory[] rows = [Row("1", "a", "b", Start.AddDays(1)), Row("2", "b", "c", Start.AddDays(2))];

        Assert.Equal(["b", "c"], LinearStatusTrail.Of(rows, spans, "c").Select(m => m.To));
        Assert.Empty(LinearStatusTrail.Of(rows, spans, "d"));
    }

    /// <summary>Rows as a tracker might keep them: told, missing, two moves in one, or with an instant a little late.</summary>
    private static LinearHistory[] Rows(LinearSpan[] spans, Fate[] fates)
    {
        var rows = new List<LinearHistory>();
        for (var i = 1; i < spans.Length; i++)
        {
            var (from, to, at) = (spans[i - 1].StateId!, spans[i].StateId!, spans[i].StartedAt!.Value);
            switch (fates[i])
            {
                case Fate.Told:
                    rows.Add(Row($"told{i:00}", from, to, at));
                    break;
                case Fate.Late:
                    rows.Add(Row($"told{i:00}", from, to, at.AddSeconds(20)));
                    break;
                case Fate.Merged when i + 1 < spans.Length && spans[i + 1].StateId != from:
                    rows.Add(Row($"merged{i:00}", from, spans[i + 1].StateId!, at, spans[i + 1].StartedAt));
                    i++;
                    break;
            }
        }

        return [.. rows];
    }

    private static LinearHistory Row(string id, string from, string to, DateTimeOffset at, DateTimeOffset? updated = null) =>
        new() { Id = id, CreatedAt = at, UpdatedAt = updated ?? at, FromStateId = from, ToStateId = to };
}
