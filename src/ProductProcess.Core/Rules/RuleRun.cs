using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Tracing;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules;

/// <summary>Asks every rule about every team, or about all of them together.</summary>
public static class RuleRun
{
    /// <summary>
    /// One finding for each rule and team, and one for each rule about several teams: rules by id, teams by name. The
    /// same data, rules and seed give the same findings, with any number of threads.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="frames">The data, as of its cut-off.</param>
    /// <param name="until">First day that no longer counts; windows end here.</param>
    /// <param name="scopeId">Goes into the findings; the subject of those about several teams.</param>
    /// <param name="people">
    /// Distinct humans active in a team (by code, or <see cref="FrameSet.AllTeams"/>) in a window; asked from several threads.
    /// </param>
    /// <param name="options">Doers, pseudonyms, threads.</param>
    /// <param name="cancellationToken">Stops between two measures, also within a finding.</param>
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
        return ForEach(rules, frames, until, scopeId, people, options, statesOnly: false, (rule, team, code) =>
            rule.Find(scopeId, code, team.Id, team.Name, options.PseudonymSeed), cancellationToken);
    }

    /// <summary>The states alone, in the same order: no charts, no evidence. For earlier months.</summary>
    public static IReadOnlyList<SubjectState> EvaluateStates(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        string scopeId,
        Func<int, Window, int> people,
        RuleRunOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ForEach(rules, frames, until, scopeId, people, options ?? new RuleRunOptions(), statesOnly: true, (rule, team, code) =>
            new SubjectState(rule.Rule.Id, team.Id, rule.Judge(code, team.Id).Judgement.State), cancellationToken);

    /// <summary>
    /// How each rule came to its state for one subject, down to the rows; by id of the rules. A rule that does
    /// not speak about the subject is left out.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="frames">The data, as of its cut-off.</param>
    /// <param name="until">First day that no longer counts.</param>
    /// <param name="scopeId">Subject of rules about several teams.</param>
    /// <param name="subject">Id of a team, or of the scope.</param>
    /// <param name="people">Distinct humans active in a team in a window.</param>
    /// <param name="options">As for <see cref="Evaluate"/>; one thread is used.</param>
    /// <param name="cancellationToken">Stops between two measures.</param>
    public static IReadOnlyList<RuleTrace> Trace(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        string scopeId,
        string subject,
        Func<int, Window, int> people,
        RuleRunOptions? options = null,
        CancellationToken cancellationToken = default) =>
        [
            .. ForEach(rules, frames, until, scopeId, people, (options ?? new RuleRunOptions()) with { Threads = 1 }, statesOnly: true, (rule, team, code) =>
                team.Id == subject ? rule.Trace(code, subject) : null, cancellationToken).OfType<RuleTrace>(),
        ];

    private static T[] ForEach<T>(
        RuleSet rules,
        FrameSet frames,
        DateOnly until,
        string scopeId,
        Func<int, Window, int> people,
        RuleRunOptions options,
        bool statesOnly,
        Func<BoundRule, Team, int, T> ask,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(frames);
        // Columns are computed and texts looked up here, by one thread: a lexicon must not be written while it is read.
        var binder = new FrameBinder(frames, rules.Words, cancellationToken);
        var bound = rules.Rules
            .Select(rule => new BoundRule(rule, binder, frames, until, people, options, statesOnly)).ToArray();
        var teams = frames.Teams.OrderBy(team => team.Name, StringComparer.Ordinal).ThenBy(team => team.Id, StringComparer.Ordinal)
            .Select(team => (Team: team, Code: frames.Log.Lexicon.Find(team.Id))).ToArray();
        var whole = (Team: new Team(scopeId, options.ScopeName.Length > 0 ? options.ScopeName : scopeId), Code: FrameSet.AllTeams);
        var asked = bound
            .SelectMany(rule => rule.Rule.Scope == RuleScope.SeveralTeams ? [whole] : teams, (rule, subject) => (Rule: rule, subject.Team, subject.Code))
            .ToArray();
        var results = new T[asked.Length];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, options.Threads),
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, results.Length, parallel, i =>
        {
            var (rule, team, code) = asked[i];
            results[i] = ask(rule, team, code);
        });
        return results;
    }
}
