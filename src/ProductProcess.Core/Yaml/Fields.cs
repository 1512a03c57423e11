using System.Globalization;

namespace ProductProcess.Core.Yaml;

/// <summary>
/// Typed access to one block of keys. Whatever is missing, unknown, doubled or of the wrong type goes to the problem
/// log, and reading goes on with an empty value, so that one pass finds everything.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMap _map;
    private readonly string _where;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <param name="map">The block.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="where">What the block is, for messages: "a rule", "a measure".</param>
    /// <param name="known">Every key that may stand in it.</param>
    public Fields(YamlMap map, ProblemLog problems, string where, IReadOnlyCollection<string> known)
    {
        _map = map;
        _where = where;
        Problems = problems;
        foreach (var (key, value) in map.Entries)
        {
            if (!known.Contains(key.Value))
            {
                problems.Error(
                    ProblemCode.UnknownKey,
                    key.At,
                    $"'{key.Value}' is no key of {where}.",
                    Nearest.Suggest(key.Value, known, $"keys of {where}"));
            }
            else if (!_values.TryAdd(key.Value, value))
            {
                problems.Error(ProblemCode.DuplicateKey, key.At, $"'{key.Value}' stands here twice.", "Keep one of them.");
            }
        }
    }

    public ProblemLog Problems { get; }

    public Place At => _map.At;

    public bool Has(string key) => _values.ContainsKey(key);

    public YamlNode? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>A text that has to be there; null where it is not.</summary>
    public YamlScalar? Word(string key)
    {
        var word = WordOrNone(key);
        if (word is null && !Has(key))
            Missing(key);
        return word;
    }

    /// <summary>A text that may be missing, but not be empty.</summary>
    public YamlScalar? WordOrNone(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node is not YamlScalar scalar)
            return Wrong<YamlScalar>(key, "a text", node);
        if (!string.IsNullOrWhiteSpace(scalar.Value))
            return scalar;
        Problems.Error(ProblemCode.EmptyText, scalar.At, $"'{key}' of {_where} is empty.", "Write a sentence, or leave the key out where it may be missing.");
        return null;
    }

    public IReadOnlyList<YamlScalar> Words(string key, int atLeast)
    {
        var words = new List<YamlScalar>();
        foreach (var item in Items(key, atLeast))
        {
            if (item is not YamlScalar scalar)
                Problems.Error(ProblemCode.WrongType, item.At, $"'{key}' lists texts; this is {item.What}.", item is YamlMap ? "Put a text that holds a colon in quotes." : "");
            else if (string.IsNullOrWhiteSpace(scalar.Value))
                Problems.Error(ProblemCode.EmptyText, scalar.At, $"'{key}' holds an empty text.", "Fill it or delete it.");
            else
                words.Add(scalar);
        }

        return words;
    }

    /// <summary>The entries of a list; too few of them is a problem.</summary>
    public IReadOnlyList<YamlNode> Items(string key, int atLeast)
    {
        if (Find(key) is not { } node)
        {
            if (atLeast > 0)
                Missing(key, $"It lists {atLeast} or more.");
            return [];
        }

        if (node is not YamlList list)
        {
            Wrong<YamlList>(key, "a list", node);
            return [];
        }

        if (list.Items.Count < atLeast)
        {
            Problems.Error(
                ProblemCode.TooFew,
                list.At,
                $"'{key}' lists {list.Items.Count}; it needs {atLeast} or more.",
                $"Add {atLeast - list.Items.Count}.");
        }

        return list.Items;
    }

    /// <summary>A block of keys that has to be there.</summary>
    public YamlMap? Block(string key)
    {
        if (!Has(key))
            Missing(key);
        return BlockOrNone(key);
    }

    public YamlMap? BlockOrNone(string key) => Find(key) switch
    {
        null => null,
        YamlMap map => map,
        var node => Wrong<YamlMap>(key, "a block of keys", node),
    };

    public int Whole(string key, int least, int most, int otherwise)
    {
        if (WordOrNone(key) is not { } word)
            return otherwise;
        if (int.TryParse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most && !word.IsQuoted)
            return number;
        Problems.Error(ProblemCode.WrongType, word.At, $"'{key}' is a whole number; this is {word.What}.", $"Write one from {least} to {most}.");
        return otherwise;
    }

    public bool YesNo(string key)
    {
        if (Word(key) is not { } word)
            return false;
        if (word.Value is "true" or "false" && !word.IsQuoted)
            return word.Value == "true";
        Problems.Error(ProblemCode.WrongType, word.At, $"'{key}' is true or false; this is {word.What}.", "Write true or false.");
        return false;
    }

    public DateOnly Date(string key)
    {
        if (Word(key) is not { } word)
            return default;
        if (DateOnly.TryParseExact(word.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Problems.Error(ProblemCode.WrongType, word.At, $"'{key}' is a date; this is {word.What}.", "Write it like 2027-05-31.");
        return default;
    }

    private void Missing(string key, string hint = "") =>
        Problems.Error(ProblemCode.MissingKey, _map.At, $"'{key}' is missing from {_where}.", $"Add '{key}:'. {hint}".TrimEnd());

    private T? Wrong<T>(string key, string wanted, YamlNode node)
        where T : class
    {
        Problems.Error(ProblemCode.WrongType, node.At, $"'{key}' of {_where} is {wanted}; this is {node.What}.");
        return null;
    }
}
