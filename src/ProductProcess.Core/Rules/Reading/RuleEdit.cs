using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Yaml;
using YamlDotNet.Core;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>
/// Puts what a scope overrides into a rule that is being read, so that it passes the same checks as the file. What is
/// put in stands on lines that no file has; by those its problems are told from the file's own.
/// </summary>
internal sealed class RuleEdit
{
    private const int FirstLine = 1_000_000;

    private readonly RuleOverride _change;
    private readonly List<(string Name, string Key, string Text)> _texts = [];

    public RuleEdit(RuleOverride change)
    {
        _change = change;
        Note("NoticedWhen", "noticed_when", change.NoticedWhen);
        Note("HintWhen", "hint_when", change.HintWhen);
        Note("Window", "window", change.Window);
        Note("PeopleFloor", "people_floor", change.PeopleFloor?.ToString(CultureInfo.InvariantCulture));
        foreach (var (measure, least) in change.AtLeast.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Note($"AtLeast:{measure}", measure, least.ToString(CultureInfo.InvariantCulture));
    }

    public static IReadOnlyList<string> Names { get; } = ["NoticedWhen", "HintWhen", "Window", "PeopleFloor", "AtLeast"];

    public bool IsEmpty => _texts.Count == 0;

    /// <summary>A text that stands alone, on a line of its own.</summary>
    public static YamlScalar Scalar(string text, int line) => new(text, text, 0, ScalarStyle.Plain, new Place(line, 1));

    public void Apply(YamlMap rule, ProblemLog problems)
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            var (name, key, text) = _texts[i];
            var scalar = Scalar(text, FirstLine + i);
            if (name.StartsWith("AtLeast:", StringComparison.Ordinal))
                PutLeast(rule, key, scalar, problems);
            else
                Put(rule, key, scalar);
        }
    }

    /// <summary>The problems that the override makes, each under the name of the setting.</summary>
    public IEnumerable<FileProblem> Placed(ProblemLog log) => log.InOrder
        .Where(problem => problem.Line >= FirstLine || !problem.IsWarning)
        .Select(problem => problem.Line - FirstLine is var i && i >= 0 && i < _texts.Count
            ? problem with { File = $"{problem.File}:{_texts[i].Name}", Line = 1 }
            : problem);

    /// <summary>What it changed.</summary>
    public IReadOnlyList<RuleChange> From(Rule before, Rule after)
    {
        var reason = string.Join(' ', _change.Reason.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return [.. _texts.Select(text => new RuleChange(Words(text.Name), Said(before, text.Name), Said(after, text.Name), reason))];
    }

    public override string ToString() => string.Join('\n', _texts.Select(text => $"{text.Name} {text.Text}"));

    private static string Words(string name) => name switch
    {
        "NoticedWhen" => "seen clearly when",
        "HintWhen" => "seen on thin evidence when",
        "Window" => "window",
        "PeopleFloor" => "fewest people",
        _ => $"fewest rows of '{name["AtLeast:".Length..]}'",
    };

    private static string Said(Rule rule, string name) => name switch
    {
        "NoticedWhen" => rule.NoticedWhen.Text,
        "HintWhen" => rule.HintWhen?.Text ?? "",
        "Window" => $"{rule.WindowWeeks} weeks",
        "PeopleFloor" => rule.PeopleFloor.ToString(CultureInfo.InvariantCulture),
        _ => rule.Measures.First(plan => plan.Name == name["AtLeast:".Length..]).AtLeast.ToString(CultureInfo.InvariantCulture),
    };

    private static void Put(YamlMap map, string key, YamlScalar value)
    {
        var at = map.Entries.FindIndex(entry => entry.Key.Value == key);
        if (at >= 0)
            map.Entries[at] = (map.Entries[at].Key, value);
        else
            map.Entries.Add((Scalar(key, value.At.Line), value));
    }

    private static void PutLeast(YamlMap rule, string measure, YamlScalar value, ProblemLog problems)
    {
        var measures = (rule.Entries.FirstOrDefault(entry => entry.Key.Value == "measures").Value as YamlMap)?.Entries ?? [];
        if (measures.FirstOrDefault(entry => entry.Key.Value == measure).Value is YamlMap block)
            Put(block, "at_least", value);
        else
            problems.Error(ProblemCode.UnknownMeasure, value.At, $"The rule has no measure '{measure}'.", Nearest.Suggest(measure, measures.Select(entry => entry.Key.Value), "measures"));
    }

    private void Note(string name, string key, string? text)
    {
        if (text is not null)
            _texts.Add((name, key, text.ReplaceLineEndings(" ")));
    }
}
