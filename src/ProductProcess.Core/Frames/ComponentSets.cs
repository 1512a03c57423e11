using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// The members of every set of components that an item has, by the set's code. Made for the whole log at once, before
/// anybody reads, as a lexicon is not for writing later.
/// </summary>
internal sealed class ComponentSets
{
    private readonly Dictionary<int, int[]> _members = new() { [0] = [] };

    public ComponentSets(WorkLog log)
    {
        foreach (var set in log.Items.Components)
        {
            if (!_members.ContainsKey(set))
                _members[set] = log.Lexicon.Members(set);
        }
    }

    public int[] this[int set] => _members[set];
}
