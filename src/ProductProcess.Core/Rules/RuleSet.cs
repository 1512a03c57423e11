using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules;

/// <summary>
/// The rules of a run, and everything that is wrong with their files. A file with an error gives no rule; the others
/// are not affected. Reading files is the caller's matter: this knows texts only.
/// </summary>
public sealed class RuleSet
{
    private RuleSet(RuleWords words, IReadOnlyList<Rule> rules, IReadOnlyList<RuleOff> off, IReadOnlyList<FileProblem> problems)
    {
        Words = words;
        Rules = rules;
        Off = off;
        Problems = problems;
        Hash = ShortHash(string.Join('\n', rules.Select(rule => $"{rule.Id} {rule.Hash}")));
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Rules that a scope switched off, by id.</summary>
    public IReadOnlyList<RuleOff> Off { get; }

    /// <summary>Errors and warnings, in the order of the files, then of their lines.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    public bool HasErrors => Problems.Any(problem => !problem.IsWarning);

    /// <summary>Over the ids and hashes of all rules, 12 hex digits.</summary>
    public string Hash { get; }

    public RuleWords Words { get; }

    /// <summary>Loads rule files. Never throws for what stands in them.</summary>
    /// <param name="files">Path (for messages, and for the id) and text of each file.</param>
    /// <param name="columns">The words that expressions may use.</param>
    public static RuleSet Load(IEnumerable<(string Path, string Text)> files, IReadOnlyList<ColumnInfo> columns)
    {
        ArgumentNullException.ThrowIfNull(files);
        var words = new RuleWords(columns);
        var rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        var problems = new List<FileProblem>();
        foreach (var (path, text) in files)
        {
            var log = new ProblemLog(path, text);
            if (RuleReader.Read(path, text, words, log) is { } rule && !rules.TryAdd(rule.Id, rule))
            {
                log.Error(
                    ProblemCode.DuplicateId,
                    new Place(1, 1),
                    $"The id '{rule.Id}' is already taken by {rules[rule.Id].File}.",
                    "Rename the file and its id.");
            }

            problems.AddRange(log.InOrder);
        }

        return new RuleSet(words, [.. rules.Values], [], problems);
    }

    /// <summary>The same rules without those that <paramref name="keep"/> turns down.</summary>
    public RuleSet Where(Func<Rule, bool> keep) => new(Words, [.. Rules.Where(keep)], Off, Problems);

    /// <summary>
    /// The rules as a scope uses them: without those it switched off, rules on trial only where it switched them on, and
    /// with its overrides. What is wrong with the choice is added to the problems.
    /// </summary>
    /// <param name="choice">What the scope says.</param>
    /// <param name="place">Where it says so, for problems.</param>
    public RuleSet For(RuleChoice choice, string place)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var (rules, off, problems) = new RuleChooser(Rules, Words, place).Choose(choice);
        return new RuleSet(Words, rules, off, [.. Problems, .. problems]);
    }

    /// <summary>
    /// The same rules with what trials found; a rule that has changed since its trial gets a warning instead. What is
    /// known of other rules is left aside.
    /// </summary>
    /// <param name="trials">At most one a rule.</param>
    /// <param name="problems">What was wrong with the files of the trials.</param>
    public RuleSet Tried(IReadOnlyCollection<RuleTrial> trials, IReadOnlyCollection<FileProblem>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(trials);
        var known = trials.ToDictionary(trial => trial.Id, StringComparer.Ordinal);
        var changed = Rules.Where(rule => known.TryGetValue(rule.Id, out var trial) && trial.Hash != rule.Hash);
        return new RuleSet(
            Words,
            [.. Rules.Select(rule => known.TryGetValue(rule.Id, out var trial) && trial.Hash == rule.Hash
                ? rule with { FalseAlarmRate = trial.FalseAlarmRate }
                : rule)],
            Off,
            [.. Problems, .. problems ?? [], .. changed.Select(rule => Outdated(rule, known[rule.Id]))]);
    }

    private static FileProblem Outdated(Rule rule, RuleTrial trial) => new(
        ProblemCode.Trial,
        rule.File,
        1,
        1,
        $"Tried as version {trial.Version}, since changed: how often it speaks by chance is not known.",
        $"Run 'productprocess rules trial {rule.Id}'.",
        IsWarning: true);

    internal static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
