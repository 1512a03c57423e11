using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// Accounts that were forgotten. A tracker goes on naming them; here they stay who they became. Whoever has the store can
/// still ask whether an account he knows is among them, but not which accounts are.
/// </summary>
internal sealed partial class Forgotten : IDisposable
{
    private const string Person = ":person:";

    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _sources = [];
    private readonly Statement _state;
    private readonly Statement _all;
    private readonly Statement _source;
    private long _generation = -1;
    private byte[] _salt = [];

    public Forgotten(StoreConnection connection)
    {
        _state = connection.Prepare("SELECT generation, salt FROM store_state");
        _all = connection.Prepare("SELECT id, hash FROM forgotten");
        _source = connection.Prepare("SELECT name FROM source WHERE id = ?1");
    }

    /// <summary>At the start of a transaction. True when words have changed since the last one.</summary>
    public bool Refresh()
    {
        _state.Bind().Step();
        var (generation, salt) = (_state.Integer(0), _state.Text(1)!);
        _state.Reset();
        if (generation == _generation)
            return false;
        (_generation, _salt) = (generation, Convert.FromHexString(salt));
        _numbers.Clear();
        _sources.Clear();
        for (_all.Bind(); _all.Step();)
            _numbers[_all.Text(1)!] = _all.Integer(0);
        return true;
    }

    /// <summary>An id as it is stored: that of a forgotten account becomes its number.</summary>
    public string Alias(string id)
    {
        if (_numbers.Count == 0)
            return id;
        var at = id.IndexOf(Person, StringComparison.Ordinal);
        return at >= 0 && _numbers.TryGetValue(Hash(_salt, id), out var number) ? Alias(id[..at], number) : id;
    }

    /// <summary>A text in which no forgotten account of a source is named by its id.</summary>
    public string? Scrub(long source, string? text) => text is null || _numbers.Count == 0
        ? text
        : Token().Replace(text, token => EntityId.Raw(Alias(EntityId.Of(NameOf(source), "person", token.Value))) is var known
            && known.StartsWith("forgotten-", StringComparison.Ordinal) ? known : token.Value);

    public static string Alias(string source, long number) => EntityId.Of(source, "person", $"forgotten-{number}");

    public static string Hash(byte[] salt, string id) => Convert.ToHexString(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(id)));

    public void Dispose()
    {
        _state.Dispose();
        _all.Dispose();
        _source.Dispose();
    }

    private string NameOf(long source)
    {
        if (_sources.TryGetValue(source, out var name))
            return name;
        name = _source.Bind(source).Step() ? _source.Text(0)! : "";
        _source.Reset();
        return _sources[source] = name;
    }

    [GeneratedRegex("""[^\s"'(),;=<>\[\]{}\\]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
