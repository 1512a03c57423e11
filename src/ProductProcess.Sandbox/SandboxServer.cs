using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProductProcess.Sandbox.Jira;
using ProductProcess.Sandbox.Jira.Cloud;
using ProductProcess.Sandbox.Jira.DataCenter;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Recorded;
using ProductProcess.Sandbox.Serving;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox;

/// <summary>
/// A tracker on this machine's loopback, over real HTTP: a simulated workspace as the tracker of choice, or recorded
/// issues as Jira Data Center.
/// </summary>
public sealed class SandboxServer : IAsyncDisposable
{
    /// <summary>The account that may read.</summary>
    public const string Email = "coach@example.com";

    /// <summary>Its token: in Jira the password of Basic authentication or a Bearer token, in Linear a personal key.</summary>
    public const string Token = "sandbox-token";

    /// <summary>A token of the same account that is good at the gateway alone, under <c>/ex/jira/{cloudId}</c>.</summary>
    public const string ScopedToken = "sandbox-scoped-token";

    /// <summary>The id of the site that a sandbox plays as Jira Cloud.</summary>
    public const string CloudId = "5a4db0c5-0000-4000-8000-00005a4db0c5";

    /// <summary>The name by which it signs in to a Data Center; its e-mail address is none there.</summary>
    public const string Login = "coach";

    /// <summary>Its password there: Basic authentication takes it, and not the token.</summary>
    public const string Password = "sandbox-password";

    /// <summary>An access token of Linear, good for a day; for one of Jira a refresh token is traded in.</summary>
    public const string OAuthToken = "sandbox-oauth-token";

    /// <summary>What a new access token is had for, once.</summary>
    public const string OAuthRefreshToken = "sandbox-refresh-token";

    /// <summary>The app that may ask for access tokens.</summary>
    public const string OAuthClientId = "sandbox-client";

    public const string OAuthClientSecret = "sandbox-client-secret";

    private const string ContextPath = "/jira";

    private readonly WebApplication _app;
    private readonly Gate _gate;
    private readonly LiveWorkspace? _live;
    private readonly ExchangeLog? _log;

    private SandboxServer(WebApplication app, Gate gate, LiveWorkspace? live, ExchangeLog? log, SandboxOAuth oauth, Uri url)
    {
        _log = log;
        OAuth = oauth;
        _app = app;
        _gate = gate;
        _live = live;
        Url = url;
    }

    /// <summary>The site's address; a Data Center lives under <c>/jira</c>.</summary>
    public Uri Url { get; }

    /// <summary>The workspace that is served: move its time, edit it, ask what a full read gives.</summary>
    /// <exception cref="InvalidOperationException">A recording is served; it never changes.</exception>
    public LiveWorkspace Live => _live ?? throw new InvalidOperationException("Recorded issues never change: serve a workspace instead.");

    /// <summary>The authorisation server beside a Jira Cloud, under <c>/oauth</c> of the same host.</summary>
    public SandboxOAuth OAuth { get; }

    /// <summary>
    /// What lies later does not exist yet. Begins at the end of the simulation; set it to move time on. Recorded
    /// issues are as they were recorded, whatever is set here.
    /// </summary>
    public DateTimeOffset AsOf
    {
        get => _live?.AsOf ?? DateTimeOffset.MaxValue;
        set
        {
            if (_live is not null)
                _live.AsOf = value;
        }
    }

    /// <summary>Requests received so far, refused ones included.</summary>
    public long Requests => _gate.Requests;

    /// <summary>What was asked and answered so far; nothing unless <see cref="SandboxOptions.KeepExchanges"/> was set.</summary>
    public IReadOnlyList<SandboxExchange> Exchanges => _log?.Kept ?? [];

    /// <summary>Requests received so far by path, without the query.</summary>
    public IReadOnlyDictionary<string, long> RequestsByPath => _gate.RequestsByPath;

    /// <exception cref="ArgumentException">The options name no source, or both.</exception>
    /// <exception cref="RecordingException">The recorded file cannot be read.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, TimeProvider time, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (options.Workspace is null == options.Recorded is null)
            throw new ArgumentException("A sandbox serves either a workspace or a recording: set one of Workspace and Recorded.", nameof(options));
        var recording = options.Recorded is { } path ? await Recording.LoadAsync(path, ct) : null;
        var app = Build(options.Port);
        var live = options.Workspace is { } workspace ? new LiveWorkspace(workspace) : null;
        var faults = options.Faults ?? new SandboxFaults();
        var gate = new Gate(time, faults, live);
        var address = new SiteAddress { Path = live is null || options.Tracker == SandboxTracker.JiraDataCenter ? ContextPath : "" };
        var oauth = new SandboxOAuth(time, faults);
        var log = options.KeepExchanges ? new ExchangeLog() : null;
        if (log is not null)
            app.Use(log.PassAsync);
        app.Use(gate.PassAsync);
        if (live is not null)
            Serve(app, options, live, oauth, address, gate, time);
        else
            ServeRecorded(app, options, recording!, address, gate, time);

        try
        {
            await app.StartAsync(ct);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        address.Base = listening + address.Path;
        return new SandboxServer(app, gate, live, log, oauth, new Uri(address.Base + "/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Serve(
        WebApplication app, SandboxOptions options, LiveWorkspace live, SandboxOAuth oauth, SiteAddress address, Gate gate, TimeProvider time)
    {
        switch (options.Tracker)
        {
            case SandboxTracker.JiraCloud:
                var cloud = new CloudSite(new JiraPresent(live, address, JiraDialect.Cloud), gate, time);
                cloud.Map(app, CloudDoor.Site(gate.Faults));
                cloud.Map(app.MapGroup("/ex/jira/{cloudId}"), CloudDoor.Gateway(oauth, gate.Faults));
                new CloudIdentity(oauth, address).Map(app);
                break;
            case SandboxTracker.JiraDataCenter:
                var present = new JiraPresent(live, address, JiraDialect.DataCenter);
                new ServerSite(() => new SimulatedContent(present.Now, gate.Faults.Histories), new JiraBoards(present), options.ServerVersion, address, gate.Faults, time).Map(app.MapGroup(address.Path));
                break;
            case SandboxTracker.Linear:
                new LinearSite(new LinearPresent(live, options.Linear), gate, time).Map(app);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Tracker, "A workspace is not served as this tracker.");
        }
    }

    private static void ServeRecorded(WebApplication app, SandboxOptions options, Recording recording, SiteAddress address, Gate gate, TimeProvider time)
    {
        var content = new RecordedContent(recording);
        new ServerSite(() => content, null, options.ServerVersion, address, gate.Faults, time).Map(app.MapGroup(address.Path));
    }

    /// <summary>An empty host: settings and signals of the process around it are none of the sandbox's business.</summary>
    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, HeldLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }
}
