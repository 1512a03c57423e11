using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>What the columns of leaves about comments are to say.</summary>
internal sealed class TalkOracle(Oracle oracle)
{
    private static readonly ChangeField[] Moving =
        [ChangeField.Status, ChangeField.Assignee, ChangeField.Sprint, ChangeField.Parent, ChangeField.Due];

    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["comments"] = t => (double)oracle.WithParts(t).Sum(p => Comments(p).Length),
        ["commenters"] = t => (double)oracle.WithParts(t).SelectMany(Comments).Select(c => c.By).Distinct().Count(),
        ["replies"] = t => (double)oracle.WithParts(t).Sum(p => Turns(Comments(p)).Count()),
        ["answer_gap"] = t => Oracle.Median(oracle.WithParts(t).SelectMany(p => Turns(Comments(p)))
            .Select(turn => oracle.WorkingTime(turn.First.At, turn.Second.At) / 86_400_000.0)),
        ["still_comments"] = t => (double)Still(t).Length,
        ["still_commenters"] = t => (double)Still(t).Select(c => c.By).Distinct().Count(),
        ["still_turns"] = t => (double)Turns(Still(t)).Count(),
        ["still_days"] = t => Still(t) is [var first, ..] all
            ? Oracle.Range(oracle.Day(first.At), oracle.Day(all[^1].At)).Count(oracle.Calendar.IsWorkingDay) : 0.0,
    };

    private (long At, string? By)[] Comments(Tale tale) =>
        [.. tale.Comments.Where(c => World.IsHuman(c.By) && oracle.Within(c.At)).OrderBy(c => c.At)];

    private static IEnumerable<((long At, string? By) First, (long At, string? By) Second)> Turns((long At, string? By)[] comments) =>
        comments.Zip(comments.Skip(1)).Where(pair => pair.First.By != pair.Second.By);

    private (long At, string? By)[] Still(Tale tale)
    {
        var moves = tale.Moments.Where(m => Moving.Contains(m.Field) && m.From != m.To && !m.Migration && m.At < oracle.End).ToArray();
        return Comments(tale).GroupBy(c => moves.Count(m => m.At <= c.At)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.ToArray()).FirstOrDefault() ?? [];
    }
}
