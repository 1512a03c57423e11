using System.Net;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Before anything is read: is this the Jira the settings describe, who reads it, and what time is it there.</summary>
internal sealed class JiraPreflight(JiraClient client, TimeProvider time, string version)
{
    private const string Stream = "preflight";

    public async Task<Preflight> RunAsync(CancellationToken cancellationToken)
    {
        var server = await ServerAsync(cancellationToken).ConfigureAwait(false);
        CheckKind(server);
        var received = time.GetUtcNow();
        var serverNow = client.Meter.ServerDate ?? server.ServerTime.Value ?? received;
        var me = await client.Calls
            .AskAsync(Stream, () => client.Api.MyselfAsync(version, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return new Preflight(
            OneLine(me.AccountId ?? me.Key ?? me.Name), OneLine(server.Version), serverNow, serverNow - received);
    }

    /// <summary>These end up in a log.</summary>
    private static string OneLine(string? text) =>
        string.IsNullOrEmpty(text) ? "?" : string.Concat(text.Where(c => !char.IsControl(c)).Take(100));

    /// <summary>Version 3 exists on Cloud alone; a Data Center given as Cloud answers under version 2.</summary>
    private async Task<JiraServer> ServerAsync(CancellationToken cancellationToken)
    {
        foreach (var tried in new[] { version, "2" }.Distinct())
        {
            try
            {
                return await client.Calls
                    .AskAsync(Stream, () => client.Api.ServerAsync(tried, cancellationToken), cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (TrackerAnswerException refused) when (refused.Status == HttpStatusCode.NotFound)
            {
            }
        }

        var options = client.Calls.Options;
        throw new TrackerSettingsException(
            options.Name, Stream, $"{options.Url} is not Jira: it knows no serverInfo (404).",
            "Check Url; a Jira on a server often lives under a path such as /jira.")
        {
            Status = HttpStatusCode.NotFound,
        };
    }

    private void CheckKind(JiraServer server)
    {
        if (server.DeploymentType is not { } deployment)
            return;
        var isCloud = deployment.Equals("Cloud", StringComparison.OrdinalIgnoreCase);
        var options = client.Calls.Options;
        if (isCloud == (options.Kind == SourceKinds.JiraCloud))
            return;
        var (found, kind) = isCloud
            ? ("Jira Cloud", SourceKinds.JiraCloud)
            : ($"Jira Data Center {server.Version}", SourceKinds.JiraDataCenter);
        throw new TrackerSettingsException(
            options.Name, Stream, $"{options.Url} is {found}, but Kind says {options.Kind}.", $"Set Kind to {kind}.");
    }
}
