using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>The members of every set of sprints that occurs, by the set's code. Made for the whole log at
/// once, whatever the cut-off: a lexicon is not for writing later.</summary>
internal sealed class SprintSets
{
    private readonly Dictionary<int, int[]> _members = new() { [0] = [] };

    public SprintSets(WorkLog log)
    {
        foreach (var set in log.Items.Sprints)
            Add(set, log.Lexicon);
        var changes = log.Changes;
        for (var change = 0; change < changes.Count; change++)
        {
            if (changes.FieldOf(change) != ChangeField.Sprint)
                continue;
            Add(changes.From[change], log.Lexicon);
            Add(changes.To[change], log.Lexicon);
        }
    }

    public int[] this[int set] => _members[set];

    private void Add(int set, Lexicon lexicon)
    {
        if (!_members.ContainsKey(set))
            _members[set] = lexicon.Members(set);
    }
}
