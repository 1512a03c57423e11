using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules;

/// <summary>Asks every rule about every team.</summary>
public static class RuleRun
{
    /// <summary>
    /// One finding for each rule and team: rules by id, teams by name. The same data, rules and seed give the same
    /// findings, with any number of threads.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="frames">The data, as of its cut-off.</param>
    /// <param name="until">First day that no longer counts; windows end here.</param>
    /// <param name="scopeId">Goes into the findings.</param>
    /// <param name="people">Distinct humans active in a team (by code) in a window; asked from several threads.</param>
    /// <param name="options">Doers, pseudonyms, threads.</param>
    /// <param name="cancellationToken">Stops between two findings.</param>
    public static IReadOnlyList<Finding> Evaluate(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        string scopeId,
        Func<int, Window, int> people,
        RuleRunOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new RuleRunOptions();
        return ForEach(rules, frames, until, people, options, statesOnly: false, (rule, team, code) =>
            rule.Find(scopeId, code, team.Id, team.Name, options.PseudonymSeed), cancellationToken);
    }

    /// <summary>The states alone, in the same order: no charts, no evidence. For earlier months.</summary>
    public static IReadOnlyList<SubjectState> EvaluateStates(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        Func<int, Window, int> people,
        RuleRunOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ForEach(rules, frames, until, people, options ?? new RuleRunOptions(), statesOnly: true, (rule, team, code) =>
            new SubjectState(rule.Rule.Id, team.Id, rule.Judge(code).Judgement.State), cancellationToken);

    private static T[] ForEach<T>(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        Func<int, Window, int> people,
        RuleRunOptions options,
        bool statesOnly,
        Func<BoundRule, Team, int, T> ask,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(frames);
        // Columns are computed and texts looked up here, by one thread: a lexicon must not be written while it is read.
        var binder = new FrameBinder(frames, rules.Words);
        var bound = rules.Rules
            .Select(rule => new BoundRule(rule, binder, frames, until, people, options.Doers, statesOnly)).ToArray();
        var teams = frames.Teams.OrderBy(team => team.Name, StringComparer.Ordinal).ThenBy(team => team.Id, StringComparer.Ordinal)
            .Select(team => (Team: team, Code: frames.Log.Lexicon.Find(team.Id))).ToArray();
        var results = new T[bound.Length * teams.Length];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, options.Threads),
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, results.Length, parallel, i =>
        {
            var (team, code) = teams[i % teams.Length];
            results[i] = ask(bound[i / teams.Length], team, code);
        });
        return results;
    }
}
