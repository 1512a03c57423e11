namespace ProductProcess.Core.Work;

/// <summary>Lays records out as the columns of a <see cref="WorkLog"/>.</summary>
internal static class WorkLogTables
{
    public static ItemTable Items(WorkItem[] items, Lexicon lexicon)
    {
        int[] Codes(Func<WorkItem, string?> id) => Array.ConvertAll(items, i => lexicon.Intern(id(i)));
        int[] Sets(Func<WorkItem, IReadOnlyList<string>> ids) => Codes(i => IdSet.Of(ids(i)));
        return new ItemTable
        {
            Id = Codes(i => i.Id),
            Key = Array.ConvertAll(items, i => i.Key),
            Title = Array.ConvertAll(items, i => i.Title),
            Url = Array.ConvertAll(items, i => i.Url),
            Level = Array.ConvertAll(items, i => (byte)i.Level),
            Type = Codes(i => i.TypeId),
            Project = Codes(i => i.ProjectId),
            Team = Codes(i => i.TeamId),
            Status = Codes(i => i.StatusId),
            Assignee = Codes(i => i.AssigneeId),
            Reporter = Codes(i => i.ReporterId),
            RequesterGroup = Codes(i => i.RequesterGroupId),
            Priority = Codes(i => i.PriorityId),
            Resolution = Codes(i => i.ResolutionId),
            Parent = Codes(i => i.ParentId),
            Sprints = Sets(i => i.SprintIds),
            Labels = Sets(i => i.LabelIds),
            Components = Sets(i => i.ComponentIds),
            Created = Array.ConvertAll(items, i => i.Created.ToUnixTimeMilliseconds()),
            Updated = Array.ConvertAll(items, i => i.Updated.ToUnixTimeMilliseconds()),
            Due = Array.ConvertAll(items, i => i.Due?.DayNumber ?? 0),
            Estimate = Array.ConvertAll(items, i => i.Estimate ?? double.NaN),
            Flagged = Array.ConvertAll(items, i => i.Flagged),
        };
    }

    public static ChangeTable Changes(
        IEnumerable<HistoryEntry> history,
        Dictionary<string, int> index,
        Lexicon lexicon,
        HashSet<string> notHuman)
    {
        var rows = history
            .Where(entry => index.ContainsKey(entry.ItemId))
            .OrderBy(entry => index[entry.ItemId]).ThenBy(entry => entry.At.ToUnixTimeMilliseconds())
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .SelectMany(entry => entry.Changes
                .Where(change => change.Field != ChangeField.Other)
                .Select(change => (Entry: entry, Change: change)))
            .ToArray();
        var table = new ChangeTable
        {
            Start = Offsets(Array.ConvertAll(rows, r => index[r.Entry.ItemId]), index.Count),
            At = Array.ConvertAll(rows, r => r.Entry.At.ToUnixTimeMilliseconds()),
            Actor = Array.ConvertAll(rows, r => lexicon.Intern(r.Entry.ActorId)),
            Field = Array.ConvertAll(rows, r => (byte)r.Change.Field),
            From = Array.ConvertAll(rows, r => lexicon.Intern(r.Change.From)),
            To = Array.ConvertAll(rows, r => lexicon.Intern(r.Change.To)),
            Marks = Array.ConvertAll(rows, r => (byte)Marks(r.Entry, notHuman)),
        };
        BulkMoves.Mark(table);
        return table;
    }

    public static CommentTable Comments(IEnumerable<Comment> comments, Dictionary<string, int> index, Lexicon lexicon)
    {
        var rows = comments.Where(c => index.ContainsKey(c.ItemId))
            .OrderBy(c => index[c.ItemId]).ThenBy(c => c.At.ToUnixTimeMilliseconds()).ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToArray();
        return new CommentTable
        {
            Start = Offsets(Array.ConvertAll(rows, r => index[r.ItemId]), index.Count),
            At = Array.ConvertAll(rows, r => r.At.ToUnixTimeMilliseconds()),
            Author = Array.ConvertAll(rows, r => lexicon.Intern(r.AuthorId)),
            Length = Array.ConvertAll(rows, r => r.Length),
        };
    }

    public static LinkTable Links(IEnumerable<Link> links, Lexicon lexicon)
    {
        var rows = links.OrderBy(l => l.Id, StringComparer.Ordinal).ToArray();
        return new LinkTable
        {
            Item = Array.ConvertAll(rows, r => lexicon.Intern(r.ItemId)),
            Other = Array.ConvertAll(rows, r => lexicon.Intern(r.OtherId)),
            Kind = Array.ConvertAll(rows, r => (byte)r.Kind),
        };
    }

    private static ChangeMarks Marks(HistoryEntry entry, HashSet<string> notHuman) =>
        (entry.Changes.Any(c => c.Field == ChangeField.Workflow) ? ChangeMarks.Migration : ChangeMarks.None)
        | (entry.ActorId is { } actor && notHuman.Contains(actor) ? ChangeMarks.App : ChangeMarks.None);

    /// <summary>From the item of each sorted row to the start of each item's rows.</summary>
    private static int[] Offsets(int[] item, int items)
    {
        var start = new int[items + 1];
        foreach (var i in item)
            start[i + 1]++;
        for (var i = 0; i < items; i++)
            start[i + 1] += start[i];
        return start;
    }
}
