using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>From the store's words to a log's own lexicon: first mark what is used, then read the texts once.</summary>
internal sealed class LogWords
{
    private const int Used = -1;

    private readonly int[] _codes;

    public LogWords(StoreConnection connection)
    {
        using var last = connection.Prepare("SELECT MAX(id) FROM word");
        _codes = new int[(last.Value() ?? 0) + 1];
    }

    public Lexicon Lexicon { get; } = new();

    public int Use(int word)
    {
        if (word != 0)
            _codes[word] = Used;
        return word;
    }

    /// <summary>Reads the texts of all marked words.</summary>
    public void Load(StoreConnection connection)
    {
        using var words = connection.Prepare("SELECT id, text FROM word ORDER BY id");
        for (words.Bind(); words.Step();)
        {
            var word = words.Int(0);
            if (word < _codes.Length && _codes[word] == Used)
                _codes[word] = Lexicon.Intern(words.Text(1));
        }
    }

    public int Code(int word) => _codes[word];
}
