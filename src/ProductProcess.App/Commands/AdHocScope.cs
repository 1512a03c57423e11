using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Commands;

/// <summary>The scope of a tracker that the command line names: its projects, or all of them as one.</summary>
internal static class AdHocScope
{
    public static ScopeChoice Of(SourceOptions source, string? mapping, string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            throw new SettingsException([$"--zone '{zone}' is no time zone known here. Use an IANA name such as Europe/Berlin."]);
        var name = source.Projects.Count == 0 ? source.Name : string.Join('-', source.Projects);
        var title = source.Projects.Count == 0 ? new Uri(source.Url).Host : string.Join(", ", source.Projects);
        var scope = new ScopeRequest(name, title, source.Projects, new WorkCalendar(found));
        return new ScopeChoice([source], MappingFiles.Load([(source.Name, mapping)]), ScopeRules.Usual(), scope, "briefings", Stores.Usual);
    }
}
