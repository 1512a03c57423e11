using Microsoft.Extensions.Configuration;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Commands;

/// <summary>A scope of the settings file.</summary>
internal static class ConfiguredScope
{
    /// <exception cref="SettingsException">There is no such scope, or its sources cannot be used.</exception>
    public static ScopeChoice Of(string name, string path)
    {
        var (settings, configuration) = SettingsFile.Read(path);
        return Of(name, settings, configuration);
    }

    /// <inheritdoc cref="Of(string, string)"/>
    public static ScopeChoice Of(string name, ProductProcessSettings settings, IConfiguration configuration)
    {
        if (!settings.Scopes.TryGetValue(name, out var scope))
            throw new SettingsException([$"There is no scope '{name}'. Known: {string.Join(", ", settings.Scopes.Keys.Order(StringComparer.Ordinal))}."]);
        var sources = settings.Sources
            .Where(source => scope.Sources.Count == 0 || scope.Sources.Contains(source.Key, StringComparer.OrdinalIgnoreCase))
            .ToList();
        var calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById(scope.TimeZone), scope.Holidays, scope.Hours);
        var faults = new List<string>();
        var choice = new ScopeChoice(
            Faults.Gather(faults, () => sources.ConvertAll(source => SourceCatalog.Options(source.Key, source.Value, configuration))),
            Faults.Gather(faults, () => MappingFiles.Load(sources.Select(source => (source.Key, source.Value.MappingFile)))),
            Faults.Gather(faults, () => ScopeRules.Of(name, scope.Rules)),
            new ScopeRequest(name, scope.Title ?? name, scope.Projects, calendar, scope.SmallestGroup)
            {
                Events = [.. scope.Events.Select(one => new EnteredEvent(one.On, one.Team, one.What, one.Note ?? ""))],
            },
            scope.Output ?? settings.Output,
            settings.Store);
        return faults.Count == 0 ? choice : throw new SettingsException([.. faults.Distinct()]);
    }

    /// <summary>All scopes of the settings, or everything that is wrong with any of them.</summary>
    /// <exception cref="SettingsException">A scope cannot be used.</exception>
    public static IReadOnlyList<(ScopeChoice Choice, ScopeSettings Settings)> All(ProductProcessSettings settings, IConfiguration configuration)
    {
        var faults = new List<string>();
        var all = settings.Scopes
            .Select(scope => (Faults.Gather(faults, () => Of(scope.Key, settings, configuration)), scope.Value)).ToList();
        return faults.Count == 0 ? all : throw new SettingsException([.. faults.Distinct()]);
    }
}
