using System.Collections.Concurrent;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jql;

/// <summary>The issues that can be asked for. Answers are kept, because paging asks the same question again and again.</summary>
/// <param name="rows">All issues.</param>
/// <param name="projects">From the key or the id of a project, in capitals, to its key.</param>
/// <param name="zone">The zone in which the account reads dates without one.</param>
internal sealed class JqlTable(IReadOnlyList<JqlRow> rows, IReadOnlyDictionary<string, string> projects, TimeZoneInfo zone)
{
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<(string, bool), JqlAnswer> _answers = [];
    private readonly Dictionary<string, long> _ids = rows.ToDictionary(r => r.Key, r => r.Id, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<long> _known = [.. rows.Select(r => r.Id)];

    public IReadOnlyList<JqlRow> Rows { get; } = rows;

    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The rows that answer a question, as indexes, in the order asked for (newest first when none is).</summary>
    /// <param name="jql">The question.</param>
    /// <param name="strict">Whether naming an issue that does not exist is refused, or finds nothing.</param>
    /// <exception cref="JqlException">The question is refused.</exception>
    public JqlAnswer Answer(string jql, bool strict = true)
    {
        if (_answers.TryGetValue((jql, strict), out var kept))
            return kept;
        var query = JqlParser.Parse(jql);
        var holds = query.Clauses.Select(c => new JqlCondition(this, c, strict).Compile()).ToArray();
        var found = new List<int>();
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (Array.TrueForAll(holds, h => h(row)))
                found.Add(i);
        }

        var order = new JqlComparer(Rows, query.Orders);
        found.Sort(order);
        if (_answers.Count >= MostKept)
            _answers.Clear();
        return _answers[(jql, strict)] = new JqlAnswer([.. found], order, query.Clauses.Count > 0);
    }

    /// <summary>Behind so many rows of an answer.</summary>
    public PagePlace Place(JqlAnswer answer, int rows)
    {
        if (rows == 0)
            return default;
        var last = Rows[answer.Rows[rows - 1]];
        return new PagePlace(rows, last.Id, last.Created, last.Updated);
    }

    /// <summary>
    /// How many rows of an answer come before a place. It is told by what the last row said then, not by a count: rows that
    /// came or went since move nothing.
    /// </summary>
    public int After(JqlAnswer answer, PagePlace place)
    {
        if (place.Id == 0)
            return 0;
        var known = Rows.FirstOrDefault(r => r.Id == place.Id);
        var last = new JqlRow(place.Id, known.Key ?? "", known.Project ?? "", place.Created, place.Updated);
        return answer.Rows.Count(r => answer.Order.Compare(Rows[r], last) <= 0);
    }

    public string? Project(string keyOrId) => projects.GetValueOrDefault(keyOrId.ToUpperInvariant());

    public long? IdOf(string key) => _ids.TryGetValue(key, out var id) ? id : null;

    public bool Has(long id) => _known.Contains(id);
}
