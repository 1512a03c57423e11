using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>The items of a scope, read row by row into columns, then put in the order of a log.</summary>
internal sealed class LogItems
{
    /// <summary>Columns that hold words, in the order they are selected.</summary>
    private const int WordColumns = 14;

    /// <summary>What is deleted in the tracker leaves the log.</summary>
    private static readonly string There = $"absent <> {(int)Absence.Deleted}";

    private readonly int _count;
    private readonly int[][] _words;
    private readonly string[] _key;
    private readonly string?[] _title;
    private readonly string?[] _url;
    private readonly byte[] _level;
    private readonly bool[] _flagged;
    private readonly long[] _created;
    private readonly long[] _updated;
    private readonly int[] _due;
    private readonly double[] _estimate;
    private int[] _order = [];

    public LogItems(StoreConnection connection, ScopeFilter filter, LogWords words)
    {
        using (var count = connection.Prepare($"SELECT COUNT(*) FROM item WHERE {filter.Item} AND {There}"))
            _count = (int)count.Value()!.Value;
        _words = [.. Enumerable.Range(0, WordColumns).Select(_ => new int[_count])];
        _key = new string[_count];
        _title = new string?[_count];
        _url = new string?[_count];
        _level = new byte[_count];
        _flagged = new bool[_count];
        _created = new long[_count];
        _updated = new long[_count];
        _due = new int[_count];
        _estimate = new double[_count];
        using var rows = connection.Prepare($"""
            SELECT id, type, project, team, status, assignee, reporter, requester_group, priority, resolution, parent, sprints,
                labels, components, key, title, url, level, flagged, created, updated, due, estimate
            FROM item WHERE {filter.Item} AND {There} ORDER BY id
            """);
        rows.Bind();
        for (var row = 0; rows.Step(); row++)
            Read(rows, row, words);
    }

    /// <summary>Words of the items' ids, by row.</summary>
    public int[] Ids => _words[0];

    /// <summary>The place of each row in the log.</summary>
    public int[] Place { get; private set; } = [];

    /// <summary>Words of the items that are deleted in the tracker.</summary>
    public static HashSet<int> Deleted(StoreConnection connection)
    {
        var deleted = new HashSet<int>();
        using var rows = connection.Prepare($"SELECT id FROM item WHERE NOT {There}");
        for (rows.Bind(); rows.Step();)
            deleted.Add(rows.Int(0));
        return deleted;
    }

    /// <summary>Sorts by (created, id). Call when the words are loaded.</summary>
    public void Sort(LogWords words)
    {
        var lexicon = words.Lexicon;
        _order = [.. Enumerable.Range(0, _count)];
        Array.Sort(_order, (a, b) =>
        {
            var order = _created[a].CompareTo(_created[b]);
            return order != 0 ? order : string.CompareOrdinal(lexicon[words.Code(Ids[a])], lexicon[words.Code(Ids[b])]);
        });
        Place = new int[_count];
        for (var i = 0; i < _count; i++)
            Place[_order[i]] = i;
    }

    public ItemTable Table(LogWords words)
    {
        T[] InOrder<T>(T[] rows) => Array.ConvertAll(_order, row => rows[row]);
        int[] Codes(int column) => Array.ConvertAll(_order, row => words.Code(_words[column][row]));
        return new ItemTable
        {
            Id = Codes(0),
            Type = Codes(1),
            Project = Codes(2),
            Team = Codes(3),
            Status = Codes(4),
            Assignee = Codes(5),
            Reporter = Codes(6),
            RequesterGroup = Codes(7),
            Priority = Codes(8),
            Resolution = Codes(9),
            Parent = Codes(10),
            Sprints = Codes(11),
            Labels = Codes(12),
            Components = Codes(13),
            Key = InOrder(_key),
            Title = InOrder(_title),
            Url = InOrder(_url),
            Level = InOrder(_level),
            Flagged = InOrder(_flagged),
            Created = InOrder(_created),
            Updated = InOrder(_updated),
            Due = InOrder(_due),
            Estimate = InOrder(_estimate),
        };
    }

    private void Read(Statement rows, int row, LogWords words)
    {
        for (var column = 0; column < WordColumns; column++)
            _words[column][row] = words.Use(rows.Int(column));
        _key[row] = rows.Text(14)!;
        _title[row] = rows.Text(15);
        _url[row] = rows.Text(16);
        _level[row] = (byte)rows.Int(17);
        _flagged[row] = rows.Int(18) != 0;
        _created[row] = rows.Integer(19);
        _updated[row] = rows.Integer(20);
        _due[row] = rows.Int(21);
        _estimate[row] = rows.IsNull(22) ? double.NaN : rows.Real(22);
    }
}
