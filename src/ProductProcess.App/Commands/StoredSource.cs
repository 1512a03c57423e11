using System.CommandLine;
using ProductProcess.App.Settings;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>The options --store, --settings and --source, and what the store holds of that source.</summary>
internal sealed class StoredSource
{
    private readonly Option<string?> _store = Stores.Option();
    private readonly Option<string> _settings = SyncCommand.SettingsOption();

    private readonly Option<string?> _source = new("--source")
    {
        Description = "The source; needed where the store holds several.",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_store);
        command.Options.Add(_settings);
    }

    /// <summary>Whether somebody said which store or which source is meant.</summary>
    public bool IsNamed(ParseResult parse) => parse.GetValue(_store) is not null || parse.GetValue(_source) is not null;

    /// <exception cref="SettingsException">The store holds nothing, or nothing of this source.</exception>
    /// <exception cref="StoreException">There is no store, or it cannot be read.</exception>
    public async Task<(WorkLog Log, string Source)> ReadAsync(ParseResult parse, CancellationToken stop)
    {
        var location = Location(parse);
        using var store = await WorkStore.OpenExistingAsync(location, TimeProvider.System, stop);
        var known = (await store.CountsAsync(StoreScope.Everything, stop)).Where(source => source.Items > 0).Select(source => source.Name).ToList();
        var source = (parse.GetValue(_source), known) switch
        {
            ({ } name, _) when known.Contains(name) => name,
            ({ } name, { Count: > 0 }) => throw new SettingsException([$"The store holds nothing of a source '{name}'. Known: {string.Join(", ", known)}."]),
            (null, [var only]) => only,
            (null, { Count: > 1 }) => throw new SettingsException([$"The store holds several sources. Name one with --source: {string.Join(", ", known)}."]),
            _ => throw new SettingsException([$"{store.Location}: nothing is stored yet. Read a tracker first (productprocess sync)."]),
        };
        return (await store.ReadLogAsync(new StoreScope([source], []), stop), source);
    }

    private string Location(ParseResult parse)
    {
        if (parse.GetValue(_store) is { } store)
            return store;
        var path = parse.GetValue(_settings)!;
        return File.Exists(path) ? SettingsFile.Read(path).Settings.Store : Stores.Usual;
    }
}
