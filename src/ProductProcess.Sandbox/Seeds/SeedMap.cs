using System.Globalization;
using ProductProcess.Core.Work;
using YamlDotNet.RepresentationModel;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>
/// Reads the keys of one mapping. A problem is noted and a stand-in value returned, so that reading goes on and finds
/// the other problems too.
/// </summary>
internal sealed class SeedMap(YamlMappingNode node, SeedProblems problems, Strength strength)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Whether one of the numbers read so far was given at three strengths.</summary>
    public bool HasStrengths { get; private set; }

    public bool Has(string key) => Find(key) is not null;

    public void Refuse(string key, string message) => problems.Add((Find(key) ?? node).Start, message);

    public string Text(string key)
    {
        if (Needed(key) is not { } value)
            return "";
        if (value is YamlScalarNode { Value: { } text } && text.Trim().Length is > 0 and <= 80)
            return text.Trim();
        problems.Add(value.Start, $"'{key}' has to be a text of 1 to 80 characters.");
        return "";
    }

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    /// <summary>The value of a key when it is one word; null when the key is missing or holds something else.</summary>
    public string? Word(string key) => (Find(key) as YamlScalarNode)?.Value;

    public int Whole(string key, int least, int most, int? otherwise = null)
    {
        if ((otherwise is null ? Needed(key) : Find(key)) is not { } value)
            return otherwise ?? least;
        if (value is YamlScalarNode scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(value.Start, $"'{key}' has to be a whole number from {least} to {most}, not {Shown(value)}.");
        return otherwise ?? least;
    }

    public double Number(string key, double least, double most, double otherwise)
    {
        if (Find(key) is not { } value)
            return otherwise;
        if (value is YamlScalarNode scalar
            && double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(value.Start, string.Create(CultureInfo.InvariantCulture, $"'{key}' has to be a number from {least} to {most}, not {Shown(value)}."));
        return otherwise;
    }

    public double? OptionalNumber(string key, double least, double most) => Has(key) ? Number(key, least, most, least) : null;

    /// <summary>A number, or three of them: one for each strength, from weak over plain to strong.</summary>
    public double Graded(string key, double least, double most, double otherwise) =>
        Strengths(key) is { } map
            ? map.OfThree(this, key, step => map.Needed(step) is null ? otherwise : map.Number(step, least, most, otherwise))
            : Number(key, least, most, otherwise);

    /// <inheritdoc cref="Graded"/>
    public int GradedWhole(string key, int least, int most, int otherwise) =>
        Strengths(key) is { } map
            ? (int)map.OfThree(this, key, step => map.Whole(step, least, most))
            : Whole(key, least, most, otherwise);

    public DateOnly Date(string key) => Needed(key) is { } value ? Date(key, value) : default;

    public IReadOnlyList<DateOnly> Dates(string key) => [.. Members(key).Select(value => Date(key, value))];

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var value in Members(key))
        {
            if (value is YamlScalarNode { Value: { Length: > 0 and <= 80 } text })
                texts.Add(text);
            else
                problems.Add(value.Start, $"'{key}' has to be a list of texts of 1 to 80 characters.");
        }

        return texts;
    }

    public TimeZoneInfo Zone(string key) => Needed(key) is { } value ? Zone(key, value) : TimeZoneInfo.Utc;

    /// <summary>A number of people in one zone, or a list of zones, one a person.</summary>
    public IReadOnlyList<TimeZoneInfo> People(string key, int most, TimeZoneInfo zone)
    {
        if (Find(key) is not YamlSequenceNode)
            return [.. Enumerable.Repeat(zone, Whole(key, 1, most))];
        var zones = Members(key).Select(value => Zone(key, value)).ToArray();
        if (zones.Length == 0 || zones.Length > most)
            Refuse(key, $"'{key}' has to name 1 to {most} zones.");
        return zones;
    }

    public SeedMap? Map(string key)
    {
        if (Find(key) is not { } value)
            return null;
        if (value is YamlMappingNode map)
            return new SeedMap(map, problems, strength);
        problems.Add(value.Start, $"'{key}' has to hold 'key: value' lines.");
        return null;
    }

    public IEnumerable<SeedMap> Maps(string key, bool needed)
    {
        if (needed && (Needed(key) is not YamlSequenceNode { Children.Count: > 0 }) && Has(key))
            Refuse(key, $"'{key}' has to be a list with at least one entry.");
        foreach (var value in Members(key))
        {
            if (value is YamlMappingNode map)
                yield return new SeedMap(map, problems, strength);
            else
                problems.Add(value.Start, $"Each entry of '{key}' has to hold 'key: value' lines.");
        }
    }

    /// <summary>One 'key: value' map, or a list of them; none where the key is missing.</summary>
    public IEnumerable<SeedMap> OneOrMore(string key) => Find(key) is YamlMappingNode ? [Map(key)!] : Maps(key, needed: false);

    /// <summary>"Did you mean …?", or all that is known.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known) => Spelling.Nearest(word, known) is { } near
        ? $"Did you mean '{near}'?"
        : $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    /// <summary>Notes every key that nobody has asked for.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (_read.Contains(name))
                continue;
            problems.Add(key.Start, $"Unknown key '{name}'. {Hint(name, _read)}");
        }
    }

    private SeedMap? Strengths(string key)
    {
        if (Find(key) is not YamlMappingNode)
            return null;
        HasStrengths = true;
        return Map(key);
    }

    private double OfThree(SeedMap owner, string key, Func<string, double> read)
    {
        var before = problems.Count;
        var (weak, plain, strong) = (read("weak"), read("plain"), read("strong"));
        Close();
        if (problems.Count == before && (plain < Math.Min(weak, strong) || plain > Math.Max(weak, strong)))
            owner.Refuse(key, $"The 'plain' {key} has to lie between the 'weak' and the 'strong' one.");
        return strength switch { Strength.Weak => weak, Strength.Strong => strong, _ => plain };
    }

    private DateOnly Date(string key, YamlNode value)
    {
        if (value is YamlScalarNode scalar
            && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(value.Start, $"'{key}' has to be a day such as 2026-11-01, not {Shown(value)}.");
        return default;
    }

    private TimeZoneInfo Zone(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: { } id } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            return zone;
        problems.Add(value.Start, $"'{key}' has to name an IANA time zone such as Europe/Lisbon, not {Shown(value)}.");
        return TimeZoneInfo.Utc;
    }

    private IEnumerable<YamlNode> Members(string key)
    {
        if (Find(key) is not { } value)
            return [];
        if (value is YamlSequenceNode list)
            return list.Children;
        problems.Add(value.Start, $"'{key}' has to be a list.");
        return [];
    }

    private YamlNode? Needed(string key)
    {
        var value = Find(key);
        if (value is null)
            problems.Add(node.Start, $"'{key}' is missing.");
        return value;
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private static string Shown(YamlNode value) => value is YamlScalarNode scalar ? $"'{scalar.Value}'" : "a list or a map";
}
