using Microsoft.Extensions.Configuration;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Settings;

/// <summary>Turns settings and credentials into what a sync needs.</summary>
internal static class SourceCatalog
{
    /// <exception cref="SettingsException">No token, or options that cannot work.</exception>
    public static SourceOptions Options(string name, SourceSettings settings, IConfiguration? configuration)
    {
        var credentials = Credentials.Of(name, settings, configuration);
        var options = new SourceOptions
        {
            Name = name,
            Kind = settings.Kind,
            Url = settings.Url,
            Email = credentials.Email,
            Token = credentials.Token,
            Projects = settings.Projects,
            ReadTitles = settings.ReadTitles,
            OAuthFile = settings.OAuthFile,
            CaFile = settings.CaFile,
            Jql = settings.Jql,
            CensusEvery = settings.CensusEvery,
            Overlap = settings.Overlap,
        };
        var faults = options.Faults();
        return faults.Count == 0 ? options : throw new SettingsException(faults);
    }
}
