using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>When parents began and ended, who worked on them, and what the columns about their course are to say.</summary>
internal sealed class EffortOracle(Oracle oracle, LeafOracle leaves)
{
    public IReadOnlyDictionary<string, Func<Tale, object>> Columns => new Dictionary<string, Func<Tale, object>>
    {
        ["started"] = p => Flag(oracle.Within(Started(p))),
        ["started_on"] = p => Started(p) is { } at ? (double)oracle.Day(at).DayNumber : double.NaN,
        ["ended_on"] = p => Ended(p) is { } at ? (double)oracle.Day(at).DayNumber : double.NaN,
        ["cancelled"] = p => Flag(oracle.Within(oracle.Cancelled(p))),
        ["cancelled_after_start"] = p => Flag(IsDropped(p)),
        ["before_start"] = p => Started(p) is { } at ? Math.Max(0, at - p.Created) / 86_400_000.0 : double.NaN,
        ["span"] = p => IsWhole(p) ? oracle.Day(Ended(p)!.Value).DayNumber - oracle.Day(Started(p)!.Value).DayNumber + 1.0 : double.NaN,
        ["first_slice"] = p => IsWhole(p) && Ended(p) > Started(p) && FirstDone(p) is { } done
            ? Math.Clamp((double)(done - Started(p)!.Value) / (Ended(p)!.Value - Started(p)!.Value), 0, 1) : double.NaN,
        ["nothing_in_first_half"] = p => Oracle.Maybe(IsWhole(p)
            ? FirstDone(p) is not { } done || 2 * (done - Started(p)!.Value) > (Ended(p) - Started(p)) / 2 * 2 : null),
        ["children"] = p => (double)oracle.LeavesOf(p).Count(),
        ["scope_added_share"] = p => AtStart(p).Length == 0 ? double.NaN : (double)Later(p).Count() / AtStart(p).Length,
        ["scope_cut_share"] = p => AtStart(p).Length == 0 ? double.NaN : (double)AtStart(p).Count(l => IsCut(l, p)) / AtStart(p).Length,
        ["due_moves"] = p => (double)oracle.Moves(p, ChangeField.Due).Count(m => m.From.Length > 0 && m.From != m.To && m.At > Started(p)),
        ["teams"] = p => (double)oracle.LeavesOf(p).Select(oracle.Team).Distinct().Count(),
        ["gap_before"] = GapBefore,
        ["reopen_share"] = p => Share(
            oracle.LeavesOf(p).Where(l => oracle.Ending(l) is not null || (double)leaves.Columns["reopened"](l) > 0), l => (double)leaves.Columns["reopened"](l) > 0),
        ["cycle_against_usual"] = p => oracle.LeavesOf(p).Any(HasCycle)
            ? Cycle(oracle.LeavesOf(p)) / Cycle(oracle.Leaves.Where(l => oracle.Team(l) == oracle.Team(p))) : double.NaN,
        ["restarted"] = p => Flag(IsDropped(p) && oracle.Parents.Any(other => TakesUp(p, other))),
        ["item_days"] = p => (double)oracle.LeavesOf(p).Sum(oracle.ItemDays),
        ["anchored"] = p => Oracle.Maybe(Above(p)),
        ["has_intent"] = p => Oracle.Maybe(oracle.Now(p, ChangeField.Parent) is { Length: > 0 } up && oracle.Item(up) is null ? null : IntentOf(p) is not null),
    };

    public long? Started(Tale parent) => oracle.LeavesOf(parent).Min(oracle.Started) ?? oracle.Started(parent);

    public long? Ended(Tale parent) => oracle.Ending(parent)?.From;

    public long Last(Tale parent) => Ended(parent) ?? oracle.End - 1;

    /// <summary>The nearest intent above an item, itself included.</summary>
    public Tale? IntentOf(Tale tale, int depth = 0) => tale.Level == ItemLevel.Intent ? tale
        : depth < 7 && oracle.Item(oracle.Now(tale, ChangeField.Parent)) is { } up ? IntentOf(up, depth + 1) : null;

    public static byte Flag(bool yes) => yes ? (byte)1 : (byte)0;

    public static double Share<T>(IEnumerable<T> of, Func<T, bool> counts) => of.Any() ? (double)of.Count(counts) / of.Count() : double.NaN;

    public double Cycle(IEnumerable<Tale> some) => Oracle.Median(some.Where(HasCycle).Select(l => (double)leaves.Columns["cycle_time"](l)));

    public bool HasCycle(Tale leaf) => oracle.Within(oracle.Done(leaf)) && oracle.Started(leaf) is not null;

    private bool IsWhole(Tale parent) => Started(parent) <= Ended(parent);

    private bool IsDropped(Tale parent) => oracle.Within(oracle.Cancelled(parent)) && IsWhole(parent);

    private long? FirstDone(Tale parent) => oracle.LeavesOf(parent).Min(oracle.Done);

    private static bool Under(Tale leaf, Tale parent, long instant) =>
        leaf.Created <= instant && leaf.ValueAt(ChangeField.Parent, instant) == parent.Key;

    private Tale[] AtStart(Tale parent) => Started(parent) is { } start ? [.. oracle.Leaves.Where(l => Under(l, parent, start))] : [];

    private IEnumerable<Tale> Later(Tale parent) => oracle.Leaves.Except(AtStart(parent)).Where(l =>
        l.Moments.Select(m => m.At).Append(l.Created).Any(at => at > Started(parent) && at <= Last(parent) && Under(l, parent, at)));

    private bool IsCut(Tale leaf, Tale parent) => !Under(leaf, parent, Last(parent))
        || (oracle.Cancelled(leaf) is { } at && at > Started(parent) && at <= Last(parent));

    private object GapBefore(Tale parent)
    {
        var begun = oracle.Parents.Where(p => oracle.Team(p) == oracle.Team(parent) && Started(p) is not null)
            .OrderBy(Started).ThenBy(p => p.Created).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var place = begun.IndexOf(parent);
        if (place < 1)
            return double.NaN;
        var (end, start) = (oracle.Day(Last(begun[place - 1])), oracle.Day(Started(parent)!.Value));
        return (double)(end < start ? oracle.Calendar.WorkingDaysBetween(end, start) : -oracle.Calendar.WorkingDaysBetween(start, end));
    }

    private bool TakesUp(Tale parent, Tale other)
    {
        if (other == parent || other.Created <= Started(parent)
            || Math.Abs(oracle.Day(other.Created).DayNumber - oracle.Day(Ended(parent)!.Value).DayNumber) > 60)
            return false;
        var linked = new LinkOracle(oracle, this).All.Any(l => l.Kind is LinkKind.Supersedes or LinkKind.Clones
            && ((l.From == parent.Key && l.To == other.Key) || (l.From == other.Key && l.To == parent.Key)));
        var (one, two) = (Words(parent), Words(other));
        return linked || (oracle.Team(parent) == oracle.Team(other) && one.Length > 0
            && one.Intersect(two).Count() >= 0.7m * one.Union(two).Count());
    }

    private static string[] Words(Tale tale) => (tale.Title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether an intent is above; the roadmap is told by the log as it is now, not as it was.</summary>
    public bool? Above(Tale tale)
    {
        for (var step = 0; step < 8; step++)
        {
            var up = tale.Now(ChangeField.Parent);
            if (up.Length == 0)
                return false;
            if (oracle.World.Tales.Find(t => t.Key == up) is not { } above)
                return null;
            tale = above;
            if (tale.Level == ItemLevel.Intent)
                return true;
        }

        return null;
    }
}
