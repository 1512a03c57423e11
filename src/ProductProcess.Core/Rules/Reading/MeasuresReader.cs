using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads the block <c>measures</c>.</summary>
internal static class MeasuresReader
{
    /// <summary>Keys that every measure may have.</summary>
    public static IReadOnlyList<string> Shared { get; } = ["of", "at_least", "says", "window", "ends"];

    /// <param name="block">The block; null where it is missing.</param>
    /// <param name="expressions">Reads expressions and knows words.</param>
    /// <param name="ruleWeeks">Length of the rule's window; 0 where it is not known.</param>
    public static RuleMeasures Read(YamlMap? block, ExpressionReader expressions, int ruleWeeks)
    {
        var plans = new Dictionary<string, MeasurePlan>(StringComparer.Ordinal);
        var declared = block?.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var measures = new RuleMeasures(plans, declared);
        if (block is null)
            return measures;
        var problems = expressions.Problems;
        if (block.Entries.Count == 0)
            problems.Error(ProblemCode.TooFew, block.At, "A rule measures at least one thing.", "Add a measure such as a share.");
        var entries = block.Entries.Select(pair => Entry(pair.Key, pair.Value, expressions, measures, ruleWeeks)).OfType<MeasureEntry>().ToList();
        // What is made of other measures names them, wherever they stand.
        foreach (var entry in entries.OrderBy(entry => entry.Kind.Order(entry.Fields)))
        {
            if (entry.Read() is { } plan && !plans.TryAdd(plan.Name, plan))
                problems.Error(ProblemCode.DuplicateKey, entry.Name.At, $"There are two measures '{plan.Name}'.", "Rename one of them.");
        }

        return measures;
    }

    private static MeasureEntry? Entry(YamlScalar name, YamlNode value, ExpressionReader expressions, RuleMeasures known, int ruleWeeks)
    {
        var problems = expressions.Problems;
        if (!IsName(name.Value))
            problems.Error(ProblemCode.BadId, name.At, $"'{name.Value}' is no name for a measure.", "Use lower-case letters, digits and '_', and none of: and, or, not, in.");
        if (value is not YamlMap map)
        {
            problems.Error(ProblemCode.WrongType, value.At, $"A measure is a block of keys; this is {value.What}.", "Write { share: …, of: … }.");
            return null;
        }

        if (Kind(name, map, problems) is not { } kind)
            return null;
        var fields = new Fields(map, problems, $"the measure '{name.Value}'", [kind.Id, .. Shared, .. kind.Keys]);
        return new MeasureEntry(name, kind, fields, expressions, known, ruleWeeks, TimeReader.Stretch(fields, ruleWeeks));
    }

    /// <summary>The one kind that a measure names. Where it has two steps, the second is part of the first.</summary>
    private static IMeasureKind? Kind(YamlScalar name, YamlMap map, ProblemLog problems)
    {
        var keys = map.Entries.Select(entry => entry.Key).ToList();
        if (keys.Any(key => key.Value == EachKind.Key))
            return MeasureKinds.All[EachKind.Key];
        var kinds = keys.Where(key => MeasureKinds.All.ContainsKey(key.Value)).ToList();
        if (kinds.Count == 1)
            return MeasureKinds.All[kinds[0].Value];
        var odd = keys.FirstOrDefault(key => !Shared.Contains(key.Value));
        if (kinds.Count > 1)
            problems.Error(ProblemCode.DuplicateKey, kinds[1].At, $"'{name.Value}' is a {kinds[0].Value} and a {kinds[1].Value} at once.", "Make two measures of it.");
        else
            problems.Error(ProblemCode.UnknownKind, odd?.At ?? map.At, $"'{name.Value}' names no kind of measure.", Nearest.Suggest(odd?.Value ?? "", MeasureKinds.All.Keys, "kinds"));
        return null;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 40 && char.IsAsciiLetterLower(name[0])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
        && name is not ("and" or "or" or "not" or "in" or "where" or "true" or "false" or "day" or "days" or "week" or "weeks");
}
