using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Schema;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads one rule file from top to bottom. The keys it knows are the schema of rule files.</summary>
internal static class RuleReader
{
    /// <summary>Every key that may stand in a rule file.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. RuleKeys.All.Select(key => key.Name)];

    /// <summary>A rule with more says more than one thing, and each costs time with every team.</summary>
    public const int MostMeasures = 24;

    private static readonly FileKind Kind = new("rule", "id", 64 * 1024);

    /// <summary>The rule; null where the log holds an error.</summary>
    /// <param name="path">The path, for the id.</param>
    /// <param name="text">The file.</param>
    /// <param name="words">What expressions may name.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="edit">What a scope overrides.</param>
    public static Rule? Read(string path, string text, RuleWords words, ProblemLog log, RuleEdit? edit = null)
    {
        var normal = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (YamlTree.Read(normal, log, Kind) is not { } root)
            return null;
        edit?.Apply(root, log);
        var fields = new Fields(root, log, "a rule", Keys);
        var expressions = new ExpressionReader(words, log);
        var weeks = WindowWeeks(fields);
        var measures = Measures(fields.Block("measures"), expressions, weeks);
        var noticed = Condition(fields.Word("noticed_when"), measures, expressions);
        var hint = Condition(fields.WordOrNone("hint_when"), measures, expressions);
        var headline = HeadlineReader.Read(fields.Word("headline"), measures, log);
        var ask = fields.Block("ask") is { } block ? new Fields(block, log, "ask", ["team", "leaders"]) : null;
        // Nothing is made of a rule with an error, so what is missing here is never used.
        var rule = new Rule([.. measures.Plans.Values], noticed!, headline!)
        {
            Id = Id(fields, path),
            Version = Version(fields),
            Hash = RuleSet.ShortHash(normal),
            File = path,
            Title = fields.Prose("title"),
            Says = fields.Prose("says"),
            Sources = SourcesReader.Read(fields),
            Scope = ScopeReader.Read(fields),
            AroundEvents = ChoiceReader.AroundEvents(fields),
            IsTrial = ChoiceReader.IsTrial(fields),
            WindowWeeks = weeks,
            PeopleFloor = PeopleFloor(fields),
            PersonDerived = fields.YesNo("person_derived"),
            Needs = Needs(fields),
            HintWhen = hint,
            MeasuresWritten = Written(fields.BlockOrNone("measures")),
            Chart = ChartReader.Read(fields.BlockOrNone("chart"), expressions),
            Evidence = EvidenceReader.Read(fields.BlockOrNone("evidence"), expressions),
            Counted = fields.Prose("counted"),
            Belief = fields.Prose("belief"),
            MakesSenseWhen = fields.Proses("makes_sense_when", 2),
            WhatItProtects = fields.Prose("what_it_protects"),
            OftenGoesWith = fields.Proses("often_goes_with", 1),
            GoodFor = fields.Prose("good_for"),
            NotGoodFor = fields.Prose("not_good_for"),
            CannotSee = fields.Proses("cannot_see", 1),
            WouldChangeOurMind = fields.Prose("would_change_our_mind"),
            DecisionItCouldInform = fields.Prose("decision_it_could_inform"),
            AskTeam = ask?.Proses("team", 1) ?? [],
            AskLeaders = ask?.Proses("leaders", 1) ?? [],
            Try = TryReader.Read(fields),
            Examples = ExamplesReader.Read(fields),
            ReviewBy = fields.Date("review_by"),
            ReviewByAt = fields.Find("review_by")?.At ?? root.At,
            Text = normal,
        };
        CheckColumns(rule, expressions);
        return log.HasErrors ? null : rule;
    }

    /// <summary>The measures; only their names where there are more than a rule may have.</summary>
    private static RuleMeasures Measures(YamlMap? block, ExpressionReader expressions, int weeks)
    {
        if (block is null || block.Entries.Count <= MostMeasures)
            return MeasuresReader.Read(block, expressions, weeks);
        expressions.Problems.Error(
            ProblemCode.TooMany,
            block.Entries[MostMeasures].Key.At,
            $"The rule has {block.Entries.Count} measures; {MostMeasures} is the most.",
            "Make two rules of it.");
        return new RuleMeasures(new Dictionary<string, MeasurePlan>(), block.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Written(YamlMap? measures) => (measures?.Entries ?? [])
        .DistinctBy(entry => entry.Key.Value).ToDictionary(entry => entry.Key.Value, entry => Flat(entry.Value), StringComparer.Ordinal);

    private static string Flat(YamlNode node) => node switch
    {
        YamlScalar scalar => string.Join(' ', scalar.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
        YamlMap map => "{ " + string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Flat(entry.Value)}")) + " }",
        YamlList list => "[" + string.Join(", ", list.Items.Select(Flat)) + "]",
        _ => "",
    };

    private static Condition? Condition(YamlScalar? text, RuleMeasures measures, ExpressionReader expressions) =>
        text is null ? null : expressions.Read(text, faults => MeasureTypes.Check(text.Value, measures, faults));

    private static string Id(Fields fields, string path)
    {
        if (fields.Word("id") is not { } id)
            return "";
        var file = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = file.EndsWith(".yml", StringComparison.Ordinal) ? file[..^4] : file;
        var kebab = id.Value.Length <= 60 && id.Value.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
        if (!kebab)
            fields.Problems.Error(ProblemCode.BadId, id.At, $"'{id.Value}' is no id.", "Use lower-case words joined by hyphens, such as one-person-teams.");
        else if (id.Value != name)
            fields.Problems.Error(ProblemCode.BadId, id.At, $"The id '{id.Value}' and the file '{file}' differ.", $"Call the file {id.Value}.yml, or the rule {name}.");
        Wording.CheckId(id, fields.Problems);
        return id.Value;
    }

    private static int Version(Fields fields)
    {
        fields.Word("version");
        return fields.Whole("version", 1, 9_999, 1);
    }

    private static int WindowWeeks(Fields fields)
    {
        fields.Word("window");
        return TimeReader.Weeks(fields, "window", TimeReader.MostWeeks) ?? 0;
    }

    private static int PeopleFloor(Fields fields)
    {
        fields.Word("people_floor");
        return fields.Whole("people_floor", 3, 100, 5);
    }

    private static IReadOnlyList<string> Needs(Fields fields)
    {
        var needs = fields.Words("needs", 1);
        foreach (var need in needs.Where(need => !Frames.Needs.All.ContainsKey(need.Value)))
            fields.Problems.Error(ProblemCode.UnknownNeed, need.At, $"There is no need '{need.Value}'.", Nearest.Suggest(need.Value, Frames.Needs.All.Keys, "needs"));
        return [.. needs.Select(need => need.Value)];
    }

    /// <summary>A rule that reads who did what says so, and names what its columns need.</summary>
    private static void CheckColumns(Rule rule, ExpressionReader expressions)
    {
        foreach (var (column, at) in expressions.Used)
        {
            if (column.Private && !rule.PersonDerived)
                expressions.Problems.Error(ProblemCode.PrivateColumn, at, $"'{column.Id}' may stand for a person, and this rule says it is not made from people.", "Write person_derived: true.");
            foreach (var need in column.Needs.Except(rule.Needs, StringComparer.Ordinal))
                expressions.Problems.Warning(ProblemCode.UndeclaredNeed, at, $"'{column.Id}' is missing without '{need}', which this rule does not name.", $"Add '{need}' to needs.");
        }
    }
}
