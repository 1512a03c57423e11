using System.CommandLine;
using ProductProcess.App.Commands;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Retracing;

/// <summary>
/// The options --store, --settings and --mapping, and the way from a facts file back to its records. A scope of the
/// settings file is taken as it stands there; of a briefing about a tracker named on the command line, the facts hold
/// all that is needed but the mapping.
/// </summary>
internal sealed class RetraceOptions
{
    private readonly Option<string?> _store = Stores.Option();
    private readonly Option<string> _settings = SyncCommand.SettingsOption();
    private readonly Option<string?> _mapping = new("--mapping")
    {
        Description = "The mapping file that the briefing was made with, where it was named on the command line.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_store);
        command.Options.Add(_settings);
        command.Options.Add(_mapping);
    }

    /// <exception cref="SettingsException">The settings or the mapping cannot be used.</exception>
    /// <exception cref="StoreException">There is no store, or it holds nothing of the sources.</exception>
    public async Task<RetracedRun> ReadAsync(Facts facts, ParseResult parse, CancellationToken stop)
    {
        var scope = Scope(facts, parse);
        using var store = await WorkStore.OpenExistingAsync(parse.GetValue(_store) ?? scope.Store, TimeProvider.System, stop);
        var names = facts.Sources.Select(source => source.Name).ToList();
        var held = (await store.CountsAsync(new StoreScope(names, scope.Projects), stop)).Where(source => source.Items > 0).Select(source => source.Name);
        if (names.Except(held, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
            throw new SettingsException([$"{store.Location} holds nothing of {string.Join(", ", missing)}. Name the store that the briefing was made from with --store."]);
        var log = MappedLog.Of(await store.ReadLogAsync(new StoreScope(names, scope.Projects), stop), scope.Mappings);
        var history = WorkHistory.Build(log.Log, facts.Run.DataCutOff.ToUnixTimeMilliseconds());
        return new RetracedRun(facts, scope.Rules, WorkFrames.Of(history, scope.Calendar), [.. Doubts(facts, log, scope.Calendar)]);
    }

    private Sought Scope(Facts facts, ParseResult parse)
    {
        var path = parse.GetValue(_settings)!;
        var isNamed = parse.GetResult(_settings) is { Implicit: false };
        var settings = isNamed || File.Exists(path) ? SettingsFile.Read(path).Settings : null;
        if (settings is not null && settings.Scopes.ContainsKey(facts.Scope.Id))
        {
            var choice = ConfiguredScope.Of(facts.Scope.Id, path);
            return new Sought(choice.Scope.Calendar, choice.Scope.Projects, choice.Mappings, choice.Rules, choice.Store);
        }

        var mapping = parse.GetValue(_mapping);
        if (mapping is not null && facts.Sources.Count != 1)
            throw new SettingsException(["--mapping goes with a briefing of one source; this one has several. Name its scope in the settings file."]);
        var calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById(facts.Scope.TimeZone), facts.Scope.Holidays, facts.Scope.Hours);
        var mappings = MappingFiles.Load(facts.Sources.Select(source => (source.Name, mapping)));
        return new Sought(calendar, facts.Scope.Projects, mappings, RuleFiles.Load(), settings?.Store ?? Stores.Usual);
    }

    private static IEnumerable<string> Doubts(Facts facts, MappedLog log, WorkCalendar calendar)
    {
        foreach (var mapping in facts.Mappings)
        {
            var now = log.Coverage.FirstOrDefault(one => one.Source == mapping.Source)?.Hash ?? "";
            if (now != mapping.Hash)
                yield return $"The mapping of '{mapping.Source}' is another one now ({Named(now)} instead of {Named(mapping.Hash)}).";
        }

        if (calendar.Zone.Id != facts.Scope.TimeZone)
            yield return $"Days are counted in {calendar.Zone.Id} now, in {facts.Scope.TimeZone} then.";
    }

    private static string Named(string hash) => hash.Length == 0 ? "none" : hash;

    /// <summary>What a facts file was made of, and where its records lie.</summary>
    private sealed record Sought(
        WorkCalendar Calendar,
        IReadOnlyList<string> Projects,
        IReadOnlyDictionary<string, WorkMapping> Mappings,
        RuleSet Rules,
        string Store);
}
