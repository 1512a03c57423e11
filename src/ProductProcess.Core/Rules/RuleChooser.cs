using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules;

/// <summary>Applies what a scope says about rules, and collects everything that is wrong with that.</summary>
/// <param name="all">The rules that there are.</param>
/// <param name="words">What expressions may name.</param>
/// <param name="place">Where the choice stands, for problems: <c>Scopes:payments: Rules</c>.</param>
internal sealed class RuleChooser(IReadOnlyList<Rule> all, RuleWords words, string place)
{
    private readonly List<FileProblem> _problems = [];

    public (IReadOnlyList<Rule> Rules, IReadOnlyList<RuleOff> Off, IReadOnlyList<FileProblem> Problems) Choose(RuleChoice choice)
    {
        foreach (var id in choice.On)
            Known(id, "On");
        var off = choice.Off.Select(pair => TurnedOff(pair.Key, pair.Value, choice)).OfType<RuleOff>().OrderBy(one => one.Rule.Id, StringComparer.Ordinal).ToList();
        var changed = choice.Overrides.Select(pair => Changed(pair.Key, pair.Value)).OfType<Rule>().ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var rules = all
            .Where(rule => !off.Any(one => one.Rule.Id == rule.Id) && (!rule.IsTrial || choice.On.Contains(rule.Id)))
            .Select(rule => changed.GetValueOrDefault(rule.Id, rule))
            .ToList();
        return (rules, off, _problems);
    }

    private RuleOff? TurnedOff(string id, string reason, RuleChoice choice)
    {
        if (choice.On.Contains(id))
            Add(ProblemCode.BadValue, $"Off:{id}", $"The rule '{id}' is switched on and off at once.", "Take it out of On or of Off.");
        if (Known(id, $"Off:{id}") is not { } rule)
            return null;
        CheckReason($"Off:{id}", reason);
        return new RuleOff(rule, Clean(reason));
    }

    private Rule? Changed(string id, RuleOverride change)
    {
        var at = $"Overrides:{id}";
        if (Known(id, at) is not { } rule)
            return null;
        CheckReason($"{at}:Reason", change.Reason);
        var edit = new RuleEdit(change);
        if (edit.IsEmpty)
        {
            Add(ProblemCode.MissingKey, at, "Nothing is overridden.", $"Name one of {string.Join(", ", RuleEdit.Names)}, or take the override out.");
            return null;
        }

        var log = new ProblemLog($"{place}:{at}");
        var edited = RuleReader.Read(rule.File, rule.Text, words, log, edit);
        _problems.AddRange(edit.Placed(log));
        return edited is null ? null : edited with { Hash = RuleSet.ShortHash($"{rule.Hash}\n{edit}"), Changes = edit.From(rule, edited) };
    }

    private Rule? Known(string id, string at)
    {
        var rule = all.FirstOrDefault(rule => rule.Id == id);
        if (rule is null)
            Add(ProblemCode.UnknownRule, at, $"There is no rule '{id}'.", Nearest.Suggest(id, all.Select(one => one.Id), "rules"));
        return rule;
    }

    /// <summary>A reason is read by others, so its words are checked as those of a rule are.</summary>
    private void CheckReason(string at, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            Add(ProblemCode.MissingKey, at, "The reason is missing.", "Say in a sentence why; both editions print it.");
            return;
        }

        var log = new ProblemLog($"{place}:{at}");
        Wording.Check(RuleEdit.Scalar(reason, 1), log);
        _problems.AddRange(log.InOrder);
    }

    private void Add(string code, string at, string message, string suggestion) =>
        _problems.Add(new FileProblem(code, $"{place}:{at}", 0, 0, message, suggestion));

    private static string Clean(string reason) => string.Join(' ', reason.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
