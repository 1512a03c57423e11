using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>The comments of a scope.</summary>
internal sealed class LogComments
{
    private readonly List<int> _row = [];
    private readonly List<long> _at = [];
    private readonly List<int> _author = [];
    private readonly List<int> _length = [];

    public LogComments(StoreConnection connection, ScopeFilter filter, int[] rowOf, LogWords words)
    {
        var only = filter.OfItem is { } items ? $" WHERE item IN {items}" : "";
        using var rows = connection.Prepare($"SELECT item, at, author, length FROM comment{only} ORDER BY item, entry");
        for (rows.Bind(); rows.Step();)
        {
            var item = rows.Int(0);
            if (item >= rowOf.Length || rowOf[item] < 0)
                continue;
            _row.Add(rowOf[item]);
            _at.Add(rows.Integer(1));
            _author.Add(words.Use(rows.Int(2)));
            _length.Add(rows.Int(3));
        }
    }

    public CommentTable Table(LogItems items, LogWords words)
    {
        var places = new RowsByItem(_row.ConvertAll(row => items.Place[row]), items.Ids.Length);
        return new CommentTable
        {
            Start = places.Start,
            At = places.Put(_at, at => at),
            Author = places.Put(_author, words.Code),
            Length = places.Put(_length, length => length),
        };
    }
}
