using Microsoft.Extensions.Configuration;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
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
        var calendar = new WorkCalendar(TimeZoneInfo.FindSystemTimeZoneById(scope.TimeZone), scope.Holidays);
        return new ScopeChoice(
            [.. sources.Select(source => SourceCatalog.Options(source.Key, source.Value, configuration))],
            MappingFiles.Load(sources.Select(source => (source.Key, source.Value.MappingFile))),
            new ScopeRequest(name, scope.Title ?? name, scope.Projects, calendar, scope.SmallestGroup),
            scope.Output ?? settings.Output,
            settings.Store);
    }
}
