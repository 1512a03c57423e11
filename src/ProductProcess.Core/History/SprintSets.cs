using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>The members of every set of sprints that occurs, by the set's code. Made once: a lexicon is not for writing later.</summary>
internal sealed class SprintSets
{
    private readonly Dictionary<int, int[]> _members = new() { [0] = [] };

    public SprintSets(Lexicon lexicon, Spans sprints)
    {
        foreach (var set in sprints.Value)
        {
            if (!_members.ContainsKey(set))
                _members[set] = lexicon.Members(set);
        }
    }

    public int[] this[int set] => _members[set];
}
