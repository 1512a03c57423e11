namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>
/// Why items are absent: first whether they are there after all, then where their projects are. Missing and forbidden look
/// alike, so only an item of a project that the account still sees is called deleted.
/// </summary>
/// <param name="lists">The projects.</param>
/// <param name="lookAgain">Of these items, those that are there (or archived, or cannot be told) after all.</param>
/// <param name="confirm">The last word about one item before it is called deleted, where the look again may lag; null is gone.</param>
internal sealed class JiraAbsence(
    IJiraLists lists,
    Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyDictionary<string, Absence>>> lookAgain,
    Func<string, CancellationToken, Task<Absence?>>? confirm = null)
{
    /// <summary>Items confirmed one by one; of more than these nothing is concluded.</summary>
    private const int MostConfirmed = 500;

    private readonly JiraProjectPlaces _places = new(lists);
    private int _confirmed;

    public async Task<IReadOnlyDictionary<string, Absence>> OfAsync(IReadOnlyList<AbsentItem> items, CancellationToken cancellationToken)
    {
        var answer = new Dictionary<string, Absence>(StringComparer.Ordinal);
        if (items.Count == 0)
            return answer;
        var again = await lookAgain([.. items.Select(i => i.RawId)], cancellationToken).ConfigureAwait(false);
        foreach (var item in items)
        {
            var why = again.TryGetValue(item.RawId, out var seen) ? seen : await WhyAsync(item, cancellationToken).ConfigureAwait(false);
            if (why != Absence.None)
                answer[item.RawId] = why;
        }

        return answer;
    }

    private async Task<Absence> WhyAsync(AbsentItem item, CancellationToken cancellationToken)
    {
        if (item.RawProjectId.Length == 0)
            return Absence.Unknown;
        var places = await _places.AllAsync(cancellationToken).ConfigureAwait(false);
        if (!places.TryGetValue(item.RawProjectId, out var place))
            return Absence.AccessLost;
        if (place != JiraProjectState.Live)
            return Absence.Archived;
        if (confirm is null)
            return Absence.Deleted;
        return ++_confirmed > MostConfirmed
            ? Absence.Unknown
            : await confirm(item.RawId, cancellationToken).ConfigureAwait(false) ?? Absence.Deleted;
    }
}
