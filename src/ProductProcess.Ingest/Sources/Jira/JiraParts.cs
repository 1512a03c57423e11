using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Mapping;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>What the streams of one connection share.</summary>
internal sealed class JiraParts
{
    public JiraParts(SourceOptions options, string version, TrackerHttp http, TimeProvider time, ILogger logger)
    {
        Version = version;
        Time = time;
        Client = new JiraClient(options, http, time);
        Notes = new JiraNotes(options.Name, logger);
        Projects = new JiraProjects(options, Notes);
        Question = new JiraQuestion(options, Projects);
        Site = new JiraSite(options);
        Ask = new JiraAsk(options, Fields);
        Mapper = new JiraMapper(options, Fields, Site);
    }

    /// <summary>Of the REST interface: 2 or 3.</summary>
    public string Version { get; }

    public TimeProvider Time { get; }

    public JiraClient Client { get; }

    public JiraCalls Calls => Client.Calls;

    public JiraNotes Notes { get; }

    public JiraProjects Projects { get; }

    public JiraQuestion Question { get; }

    public JiraFieldFinder Fields { get; } = new();

    public JiraSite Site { get; }

    public JiraAsk Ask { get; }

    public JiraMapper Mapper { get; }
}
