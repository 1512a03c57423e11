using System.Net;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Cloud;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Before anything is read: is this the Jira the settings describe, who reads it, and what time is it there.</summary>
internal sealed class JiraPreflight(JiraClient client, JiraSite site, TimeProvider time, string version)
{
    private const string Stream = "preflight";

    /// <summary>Personal access tokens came with it.</summary>
    private static readonly Version OldestServer = new(8, 14);

    public async Task<JiraMeeting> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await MeetAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TrackerSettingsException refused) when (MayHaveScopes(refused))
        {
            if (await client.Calls.GatewayAsync(client.Over<ICloudEdge>(signed: false), cancellationToken).ConfigureAwait(false) is not { } gateway)
                throw;
            throw new TrackerSettingsException(
                refused.SourceName, Stream, refused.What,
                $"{refused.NextStep} A token with scopes does not work at the site's own address: set Url to {gateway} for it.", refused)
            {
                Status = refused.Status,
            };
        }
    }

    private async Task<JiraMeeting> MeetAsync(CancellationToken cancellationToken)
    {
        var server = await ServerAsync(cancellationToken).ConfigureAwait(false);
        CheckKind(server);
        CheckVersion(server);
        site.Told(server.BaseUrl);
        var received = time.GetUtcNow();
        var serverNow = client.Meter.ServerDate ?? server.ServerTime.Value ?? received;
        var me = await client.Calls
            .AskAsync(Stream, () => client.Api.MyselfAsync(version, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        var preflight = new Preflight(
            OneLine(me.AccountId ?? me.Key ?? me.Name), OneLine(server.Version), serverNow, serverNow - received);
        return new JiraMeeting(server, me, preflight);
    }

    private bool MayHaveScopes(TrackerSettingsException refused) =>
        client.Calls.Options is { Kind: SourceKinds.JiraCloud, OAuthFile: null } options && !JiraSite.IsGateway(options)
        && (refused.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || refused.InnerException is RefusedSignal { Refusal: Refusal.NotSignedIn });

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

    private void CheckVersion(JiraServer server)
    {
        var options = client.Calls.Options;
        var found = server.VersionNumbers is [var major, var minor, ..] && major >= 0 && minor >= 0
            ? new Version(major, minor)
            : Version.TryParse(server.Version?.Split('-')[0], out var parsed) ? parsed : null;
        if (options.Kind != SourceKinds.JiraDataCenter || found is null || found >= OldestServer)
            return;
        throw new TrackerSettingsException(
            options.Name, Stream, $"{options.Url} is Jira {OneLine(server.Version)}; personal access tokens came with {OldestServer}.",
            $"Update the server to {OldestServer} or newer.");
    }
}
