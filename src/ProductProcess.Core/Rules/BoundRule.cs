using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Charts;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Rules.Tracing;

namespace ProductProcess.Core.Rules;

/// <summary>A rule whose columns are computed: it can be asked for any team, or for all together, from any thread.</summary>
internal sealed class BoundRule
{
    private readonly FrameSet _frames;
    private readonly Func<int, Window, int> _people;
    private readonly SortedDictionary<string, Func<int, Measure>> _now;
    private readonly SortedDictionary<string, Func<int, Measure>> _before;
    private readonly Lazy<RuleTracer> _tracer;
    private readonly EvidenceFinder? _evidence;
    private readonly Func<ChartSubject, ChartData>? _chart;
    private readonly EventsAround _events;
    private readonly CancellationToken _stop;

    public BoundRule(Rule rule, FrameBinder binder, FrameSet frames, DateOnly until, Func<int, Window, int> people, RuleRunOptions options, bool statesOnly)
    {
        (Rule, _frames, _people, _stop) = (rule, frames, people, binder.Stop);
        _events = new EventsAround(options.Events);
        Window = Window.Ending(until, rule.WindowWeeks);
        var compared = rule.NoticedWhen.Uses.Concat(rule.HintWhen?.Uses ?? []).Where(use => use.Before)
            .Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        _now = Bound(rule.Measures, binder, new Moment(Window));
        _before = Bound(rule.Measures.Where(plan => compared.Contains(plan.Name)), binder, new Moment(Window).Before());
        _tracer = new(() => new RuleTracer(rule, binder, Window));
        if (statesOnly)
            return;
        _evidence = rule.Evidence is { } evidence ? new EvidenceFinder(evidence, binder, frames, Window) : null;
        _chart = rule.Chart is { } chart
            ? chart.Kind.Bind(binder, new ChartRequest(chart.Of, Window, frames.Log.Items, options.Doers))
            : null;
    }

    public Rule Rule { get; }

    public Window Window { get; }

    public (Judgement Judgement, Readings Readings, int People) Judge(int team, string subject)
    {
        var people = _people(team, Window);
        var needs = Rule.Needs.Select(need => (need, _frames.ShareUsed(need, team, Window))).ToArray();
        var readings = new Readings(new LazyMeasures(_now, team, _stop), new LazyMeasures(_before, team, _stop));
        var events = _events.Of(Rule.Scope, subject, Window.Until);
        var teams = team == FrameSet.AllTeams ? TeamsWithItems() : default(int?);
        return (StateJudge.Judge(Rule, new Subject(people, needs, teams) { Events = events }, readings), readings, people);
    }

    /// <summary>How the rule came to its state, down to the rows. Binds what it needs when first asked: one thread only.</summary>
    public RuleTrace Trace(int team, string subject)
    {
        var (judgement, readings, people) = Judge(team, subject);
        return _tracer.Value.Trace(judgement, readings, people, Rule.Needs.Select(need => (need, _frames.ShareUsed(need, team, Window))), team);
    }

    public Finding Find(string scopeId, int team, string subject, string name, int seed)
    {
        var (judgement, readings, people) = Judge(team, subject);
        var speaks = judgement.State is FindingState.Noticed or FindingState.Hint;
        var finding = new Finding
        {
            Rule = Rule.Id,
            Scope = scopeId,
            Subject = subject,
            SubjectName = name,
            State = judgement.State,
            Headline = speaks ? Rule.Headline.Fill(readings.Now) : "",
            Because = [.. judgement.Because],
            Notes = judgement.Notes,
            Measures = new SortedDictionary<string, Measure>(readings.Now.ToDictionary(), StringComparer.Ordinal),
            People = people,
            WindowFrom = Window.From,
            WindowUntil = Window.Until,
        };
        if (judgement.State is FindingState.NotRecorded or FindingState.TooFew)
            return finding;
        finding = finding with { Chart = _chart?.Invoke(new ChartSubject(team, people, Stable(seed, Rule.Id, subject))) };
        return speaks && _evidence is not null ? _evidence.Add(finding, team) : finding;
    }

    /// <summary>A share of what is needed can be told of no team without items.</summary>
    private int TeamsWithItems() => _frames.Teams.Select(team => _frames.Log.Lexicon.Find(team.Id))
        .Count(team => Rule.Needs.Any(need => !double.IsNaN(_frames.ShareUsed(need, team, Window))));

    private static SortedDictionary<string, Func<int, Measure>> Bound(IEnumerable<MeasurePlan> plans, FrameBinder binder, Moment moment) =>
        new(plans.ToDictionary(plan => plan.Name, plan => plan.Bind(binder, moment)), StringComparer.Ordinal);

    /// <summary>A seed of the run, the rule and the team that is the same in every process (FNV-1a).</summary>
    private static int Stable(int seed, string rule, string subject)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var character in rule + "\n" + subject)
            hash = (hash ^ character) * 16777619u;
        return (int)hash;
    }
}
