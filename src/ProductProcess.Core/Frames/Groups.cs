namespace ProductProcess.Core.Frames;

/// <summary>Members grouped by a dense number in two flat arrays; members keep their order.</summary>
internal sealed class Groups
{
    private readonly int[] _start;
    private readonly int[] _members;

    /// <param name="groupOf">Group of each member, -1 for none.</param>
    /// <param name="groups">How many groups there are.</param>
    public Groups(int[] groupOf, int groups)
    {
        _start = new int[groups + 1];
        foreach (var group in groupOf)
        {
            if (group >= 0)
                _start[group + 1]++;
        }

        for (var group = 0; group < groups; group++)
            _start[group + 1] += _start[group];
        _members = new int[_start[groups]];
        var next = _start.AsSpan(0, groups).ToArray();
        for (var member = 0; member < groupOf.Length; member++)
        {
            if (groupOf[member] >= 0)
                _members[next[groupOf[member]]++] = member;
        }
    }

    public ReadOnlySpan<int> this[int group] => _members.AsSpan(_start[group], _start[group + 1] - _start[group]);
}
