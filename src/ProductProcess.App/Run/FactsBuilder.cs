using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Run;

/// <summary>Gathers what a run found out into its facts.</summary>
internal sealed class FactsBuilder(RuleSet rules, string definition, ScopeRequest scope, Period period)
{
    /// <summary>How many months back the same rules are asked again.</summary>
    private const int Months = 12;

    /// <summary>Threads that measure; the facts are the same bytes with any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    public Facts Build(
        WorkHistory history,
        WorkFrames frames,
        IReadOnlyList<SourceFacts> sources,
        IReadOnlyList<MappingCoverage> mappings,
        CancellationToken cancellationToken)
    {
        var runId = RunId(history, sources);
        var (entered, unknown) = ContextEvents.Enter(scope.Events, frames.Set);
        var events = ContextEvents.InOrder(ContextEvents.Find(frames, period.Until, cancellationToken).Concat(entered));
        var options = new RuleRunOptions
        {
            Doers = (window, parent) => [.. frames.Contributions(parent, window).Select(one => new DoerCount(one.Doer, one.Leaves))],
            PseudonymSeed = Seed(runId),
            ScopeName = scope.Title,
            Events = events,
            Threads = Threads,
        };
        var findings = RuleRun.Evaluate(rules, frames.Set, period.Until, scope.Id, frames.People, options, cancellationToken);
        var past = PastStates(history, frames, options, cancellationToken);
        var done = Finished(history);
        return new Facts
        {
            Run = new RunFacts(runId, Tool, DateTimeOffset.FromUnixTimeMilliseconds(history.CutOff), definition),
            Scope = Describe(history, frames, done),
            Period = new PeriodFacts(period.Label, period.From, period.Until),
            Sources = sources,
            Mappings = [.. mappings.Select(mapping => new MappingFacts(
                mapping.Source,
                mapping.Hash,
                [.. mapping.Shares.Select(share => new MappingShareFacts(share.Of, share.By, share.Count, share.Total))]))],
            Coverage = Coverage(history, done),
            Rules = [.. rules.Rules.Select(rule => rule.Facts() with { ReviewOverdue = rule.ReviewBy < period.Until })],
            Events = events,
            Findings = [.. findings.Select(finding => finding with { History = Past(finding, past) })],
            DataQuality = [.. Quality(history, sources, mappings, unknown)],
            NotLookedAt = [.. rules.Off.Select(off => new NotLookedAt($"The rule “{off.Rule.Title}”", off.Reason)), .. StandingLimits.All],
        };
    }

    private static string Tool { get; } = "ProductProcess "
        + (typeof(FactsBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? "0");

    private ScopeFacts Describe(WorkHistory history, WorkFrames frames, IReadOnlyList<int> done)
    {
        var window = Window.Ending(period.Until, 13);
        var lexicon = history.Log.Lexicon;
        var finished = done.CountBy(item => history.Log.Items.TeamOf(item)).ToDictionary();
        var teams = frames.Set.Teams
            .Select(team => (Team: team, Code: lexicon.Find(team.Id)))
            .Select(x => new TeamFacts(x.Team.Id, x.Team.Name, frames.People(x.Code, window), finished.GetValueOrDefault(x.Code)))
            .ToList();
        return new ScopeFacts(
            scope.Id,
            scope.Title,
            scope.Calendar.Zone.Id,
            teams,
            history.Log.Teams.Count == 0,
            frames.People(window),
            scope.SmallestGroup)
        {
            Projects = scope.Projects,
            Holidays = [.. scope.Calendar.Holidays],
            Hours = scope.Calendar.Hours,
        };
    }

    /// <summary>Leaves finished within the period.</summary>
    private IReadOnlyList<int> Finished(WorkHistory history)
    {
        var from = scope.Calendar.StartOf(period.From);
        return [.. Enumerable.Range(0, history.Count).Where(item =>
            history.Log.Items.LevelOf(item) == ItemLevel.Leaf
            && history.Milestones.Done(item) is var at && at >= from && at < history.CutOff)];
    }

    private static CoverageFacts Coverage(WorkHistory history, IReadOnlyList<int> done)
    {
        var items = history.Log.Items;
        var counted = Enumerable.Range(0, history.Count).Where(item => items.LevelOf(item) != ItemLevel.Part).ToList();
        var inconsistent = history.Irregular.First(i => i.Kind == Irregularities.InconsistentHistory);
        return new CoverageFacts(
            counted.Count,
            done.Count,
            done.Count(item => history.Milestones.Started[item] != Milestones.Never),
            counted.Count(item => items.LevelOf(item) == ItemLevel.Leaf && history.StageOf(item).InProgress()),
            inconsistent.Of == 0 ? 1 : 1 - (inconsistent.Count / (double)inconsistent.Of));
    }

    private IEnumerable<DataQuality> Quality(
        WorkHistory history,
        IReadOnlyList<SourceFacts> sources,
        IReadOnlyList<MappingCoverage> mappings,
        int unknownEvents)
    {
        var lines = history.Irregular.Select(flaw => QualityTexts.Line(flaw.Kind, flaw.Count, flaw.Of)).ToList();
        var aside = sources.Sum(source => source.Quarantined);
        lines.Add(QualityTexts.Line("quarantined", aside, aside + sources.Sum(source => source.Items)));
        lines.Add(Unmapped("unmapped-statuses", MappingShares.Statuses, mappings));
        lines.Add(Unmapped("items-without-team", MappingShares.Teams, mappings));
        lines.Add(QualityTexts.Line("events-without-team", unknownEvents, scope.Events.Count));
        lines.Add(QualityTexts.Line("sync-incomplete", sources.Count(source => source.ReadAt is null), sources.Count));
        return lines.OfType<DataQuality>();
    }

    private static DataQuality? Unmapped(string kind, string of, IReadOnlyList<MappingCoverage> mappings)
    {
        var counts = mappings.Select(mapping => mapping.Of(of, MappingShares.Unmapped)).ToList();
        return QualityTexts.Line(kind, counts.Sum(one => one.Count), counts.Sum(one => one.Total));
    }

    /// <summary>What the rules of today say of the months before, oldest first; null where no data reaches back.</summary>
    private List<(string Label, Dictionary<(string Rule, string Subject), FindingState>? States)> PastStates(
        WorkHistory history,
        WorkFrames frames,
        RuleRunOptions options,
        CancellationToken cancellationToken)
    {
        var first = history.Count == 0 ? long.MaxValue : history.Log.Items.Created[0];
        var past = new List<(string, Dictionary<(string, string), FindingState>?)>();
        for (var back = Months - 1; back > 0; back--)
        {
            var month = new Period(period.From.AddMonths(-back), period.Until.AddMonths(-back));
            var states = scope.Calendar.StartOf(month.Until) <= first
                ? null
                : RuleRun.EvaluateStates(rules, frames.Set, month.Until, scope.Id, frames.People, options, cancellationToken)
                    .ToDictionary(state => (state.Rule, state.Subject), state => state.State);
            past.Add((month.Label, states));
        }

        return past;
    }

    private IReadOnlyList<PastState> Past(
        Finding finding,
        List<(string Label, Dictionary<(string Rule, string Subject), FindingState>? States)> past) =>
    [
        .. past.Select(month => new PastState(
            month.Label,
            month.States is not null && month.States.TryGetValue((finding.Rule, finding.Subject), out var state) ? state : null)),
        new PastState(period.Label, finding.State),
    ];

    /// <summary>The same data, definition, scope and period give the same id.</summary>
    private string RunId(WorkHistory history, IReadOnlyList<SourceFacts> sources)
    {
        var text = string.Join('\n',
        [
            definition,
            scope.Id,
            period.From.ToString("O", CultureInfo.InvariantCulture),
            period.Until.ToString("O", CultureInfo.InvariantCulture),
            history.Log.Items.Count.ToString(CultureInfo.InvariantCulture),
            history.Log.Changes.Count.ToString(CultureInfo.InvariantCulture),
            history.Log.Items.Count == 0 ? "" : history.Log.Items.Updated.Max().ToString(CultureInfo.InvariantCulture),
            .. sources.Select(source => source.Name),
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }

    /// <summary>Shuffles the pseudonyms: the same within a run, another order in the next.</summary>
    private static int Seed(string runId) => Convert.ToInt32(runId[..7], 16);
}
