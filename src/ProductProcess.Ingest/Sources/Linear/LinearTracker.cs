using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Linear.Mapping;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Linear: GraphQL over one address.</summary>
internal sealed class LinearTracker(TrackerHttp http, TimeProvider time) : ITracker
{
    public string Kind => SourceKinds.Linear;

    public ITrackerConnection Connect(SourceOptions options)
    {
        var client = new LinearClient(options, http, time);
        var known = new LinearKnown();
        var teams = new LinearTeams(options, known);
        return new LinearConnection(
            client,
            new LinearPreflight(client, time),
            teams,
            time,
            new LinearDimensions(client.Calls, known, teams).Streams(),
            new LinearItems(
                options,
                teams,
                known,
                new LinearTraces(client.Calls, teams, known),
                new LinearIssues(client.Calls, known, new LinearMapper(options, known)),
                new LinearContainers(client.Calls, known, new LinearContainerMapper(options, teams, known))));
    }
}
