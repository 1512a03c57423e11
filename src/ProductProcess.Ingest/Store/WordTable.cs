namespace ProductProcess.Ingest.Store;

/// <summary>Texts as integers, in the database. The latest ones are remembered here; the memory has a bound.</summary>
internal sealed class WordTable(StoreConnection connection) : IDisposable
{
    private const int MostRemembered = 200_000;

    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Statement _find = connection.Prepare("SELECT id FROM word WHERE text = ?1");
    private readonly Statement _add = connection.Prepare("INSERT INTO word (text) VALUES (?1) RETURNING id");

    /// <summary>The number of a text, made when it is new. Null and the empty text are 0.</summary>
    public long Intern(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;
        if (_known.TryGetValue(text, out var id))
            return id;
        id = _find.Value(text) ?? _add.Value(text)!.Value;
        Remember(text, id);
        return id;
    }

    /// <summary>The number of a text; null when the database does not hold it.</summary>
    public long? Find(string text) => _known.TryGetValue(text, out var id) ? id : _find.Value(text);

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

    private void Remember(string text, long id)
    {
        if (_known.Count >= MostRemembered)
            Forget();
        _known[text] = id;
    }
}
