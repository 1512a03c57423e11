namespace ProductProcess.Ingest.Store;

/// <summary>Texts as integers, in the database. The latest ones are remembered here; the memory has a bound.</summary>
internal sealed class WordTable(StoreConnection connection, Forgotten forgotten) : IDisposable
{
    private const int MostRemembered = 100_000;

    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Statement _find = connection.Prepare(
        $"SELECT w.text, w.id FROM {connection.Each(1)} JOIN word w ON w.text = value");

    private readonly Statement _add = connection.Prepare(
        $"INSERT INTO word (text) SELECT value FROM {connection.Each(1)} WHERE TRUE ON CONFLICT DO NOTHING RETURNING text, id");

    /// <summary>The number of a text, made when it is new. Null and the empty text are 0.</summary>
    public long Intern(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_known.TryGetValue(text, out var id))
            return id;
        Learn([text]);
        return _known[text];
    }

    /// <summary>Before many texts are interned: makes all of them known in a few statements.</summary>
    public void Learn(IEnumerable<string?> texts)
    {
        if (_known.Count > MostRemembered)
            Forget();
        // What is stored may differ from what was read: by characters that cannot be stored, and for forgotten people.
        var asked = texts.Where(text => !string.IsNullOrEmpty(text) && !_known.ContainsKey(text))
            .Distinct(StringComparer.Ordinal).Select(text => (Read: text!, Stored: Cell.Storable(forgotten.Alias(text!)))).ToList();
        Remember(_find, [.. asked.Select(text => text.Stored)]);
        var unknown = Unknown(asked);
        if (unknown.Length > 0)
        {
            connection.BeginWords();
            // Whoever made words a moment ago has committed by now: look again.
            Remember(_find, unknown);
            Remember(_add, Unknown(asked));
        }

        foreach (var (read, stored) in asked)
            _known[read] = _known[stored];
    }

    /// <summary>The number of a text; null when the database does not hold it.</summary>
    public long? Find(string text)
    {
        Remember(_find, _known.ContainsKey(text) ? [] : [text]);
        return _known.TryGetValue(text, out var id) ? id : null;
    }

    /// <summary>After a transaction was undone: numbers given in it are gone.</summary>
    public void Forget()
    {
        _known.Clear();
        _known[""] = 0;
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }

    private string[] Unknown(IEnumerable<(string Read, string Stored)> asked) =>
        [.. asked.Select(text => text.Stored).Where(text => !_known.ContainsKey(text)).Distinct(StringComparer.Ordinal)];

    private void Remember(Statement statement, string[] texts)
    {
        if (texts.Length == 0)
            return;
        for (statement.Bind(texts); statement.Step();)
            _known[statement.Text(0)!] = statement.Integer(1);
    }
}
