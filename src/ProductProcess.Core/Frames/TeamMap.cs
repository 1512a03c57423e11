using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// Which team each item belongs to: the team recorded on it, otherwise its project stands in. A parent without a
/// team of its own goes with the team that has most of its leaves, because trackers record teams on leaves.
/// </summary>
internal sealed class TeamMap
{
    private readonly Dictionary<int, int> _index;

    public TeamMap(WorkHistory history, Family family)
    {
        var items = history.Log.Items;
        Of = new int[history.Count];
        for (var item = 0; item < Of.Length; item++)
            Of[item] = items.TeamOf(item);
        var lexicon = history.Log.Lexicon;
        foreach (var parent in family.Parents)
        {
            if (items.Team[parent] == 0 && Commonest(family.LeavesOf(parent), lexicon) is var team and not 0)
                Of[parent] = team;
        }

        Teams = [.. Present(family).Select(code => Named(code, history.Log)).OrderBy(t => t.Name, StringComparer.Ordinal)
            .ThenBy(t => t.Id, StringComparer.Ordinal)];
        Codes = [.. Teams.Select(team => lexicon.Find(team.Id))];
        _index = Codes.Select((code, at) => (code, at)).ToDictionary(x => x.code, x => x.at);
    }

    /// <summary>Code of the team of each item.</summary>
    public int[] Of { get; }

    /// <summary>Teams with any leaf or parent, in the order of their names.</summary>
    public IReadOnlyList<Team> Teams { get; }

    /// <summary>Codes of <see cref="Teams"/>.</summary>
    public int[] Codes { get; }

    public int Count => Codes.Length;

    /// <summary>Place of a team (by code) in <see cref="Teams"/>, -1 when it has no items.</summary>
    public int IndexOf(int team) => _index.GetValueOrDefault(team, -1);

    /// <summary>Place of an item's team in <see cref="Teams"/>.</summary>
    public int IndexOfItem(int item) => IndexOf(Of[item]);

    private HashSet<int> Present(Family family)
    {
        var present = new HashSet<int>();
        foreach (var item in family.Leaves)
            present.Add(Of[item]);
        foreach (var item in family.Parents)
            present.Add(Of[item]);
        present.Remove(0);
        return present;
    }

    /// <summary>The commonest team among leaves; of equals the first by id. 0 without leaves.</summary>
    private int Commonest(ReadOnlySpan<int> leaves, Lexicon lexicon)
    {
        var counts = new Dictionary<int, int>();
        foreach (var leaf in leaves)
            counts[Of[leaf]] = counts.GetValueOrDefault(Of[leaf]) + 1;
        return counts.OrderByDescending(c => c.Value).ThenBy(c => lexicon[c.Key], StringComparer.Ordinal)
            .Select(c => c.Key).FirstOrDefault();
    }

    private static Team Named(int code, WorkLog log)
    {
        var id = log.Lexicon[code];
        return log.Teams.FirstOrDefault(t => t.Id == id)
            ?? new Team(id, log.Projects.FirstOrDefault(p => p.Id == id)?.Name ?? EntityId.Raw(id));
    }
}
