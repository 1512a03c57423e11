using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>
/// Ties some leaves together with "blocks", a few of them across teams. Links are laid over finished histories: a
/// link is written minutes after the later of the two items, and only while the earlier one is still open.
/// </summary>
internal sealed class Linking(Chance chance, IReadOnlyList<Crew> crews, Numbering numbering)
{
    private const double Share = 0.05;
    private const double AcrossTeams = 0.25;
    private const long LongestApart = 20L * 86_400_000;

    private readonly List<SimulatedLink> _links = [];
    private readonly HashSet<long> _seconds = [];

    public IReadOnlyList<SimulatedLink> Run()
    {
        foreach (var crew in crews)
        {
            foreach (var blocked in crew.Journal.Drafts.Where(d => d.Type.Level == ItemLevel.Leaf).ToArray())
            {
                if (chance.Yes(Share))
                    Tie(blocked, chance.Yes(AcrossTeams) ? chance.Pick(crews) : crew);
            }
        }

        return [.. _links.OrderBy(l => l.Id)];
    }

    private void Tie(Draft blocked, Crew other)
    {
        var drafts = other.Journal.Drafts;
        var last = LastBefore(drafts, blocked.Created);
        if (last < 0)
            return;
        var blocker = drafts[Math.Max(0, last - chance.Below(40))];
        var at = blocked.Created + (chance.Between(120, 900) * 1000L) + chance.Below(1000);
        if (blocker == blocked || blocker.Type.Level != ItemLevel.Leaf || blocked.Created - blocker.Created > LongestApart)
            return;
        if (blocker.Closed <= at || blocked.Closed <= at || IsTaken(blocker, at) || IsTaken(blocked, at) || !_seconds.Add(at / 1000))
            return;
        Insert(blocker, crews.Count, at, blocked.Reporter, LinkText.Blocks, blocked);
        Insert(blocked, crews.Count + 1, at, blocked.Reporter, LinkText.IsBlockedBy, blocker);
        _links.Add(new SimulatedLink(20_000 + _links.Count, at, blocker.Id, blocked.Id, LinkKind.Blocks));
    }

    private void Insert(Draft draft, int lane, long at, string by, string kind, Draft other)
    {
        var place = draft.Entries.FindIndex(e => e.At > at);
        var entry = new ItemEntry(numbering.Of(at, lane), at, by, [new FieldChange(ChangeField.Link, null, LinkText.Of(kind, other.Id))]);
        draft.Entries.Insert(place < 0 ? draft.Entries.Count : place, entry);
    }

    /// <summary>Whether something else happened to the item within the same two seconds, or was already linked.</summary>
    private static bool IsTaken(Draft draft, long at) =>
        draft.Entries.Exists(e => Math.Abs(e.At - at) < 2000 || e.Changes.Any(c => c.Field == ChangeField.Link));

    private static int LastBefore(List<Draft> drafts, long at)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (drafts[middle].Created < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
