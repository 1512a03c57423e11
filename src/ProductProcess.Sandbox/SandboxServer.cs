using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProductProcess.Sandbox.Jira;
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

    /// <summary>An access token of Linear, good for a day.</summary>
    public const string OAuthToken = "sandbox-oauth-token";

    /// <summary>What a new access token is had for, once.</summary>
    public const string OAuthRefreshToken = "sandbox-refresh-token";

    /// <summary>The app that may ask for access tokens.</summary>
    public const string OAuthClientId = "sandbox-client";

    public const string OAuthClientSecret = "sandbox-client-secret";

    private const string ContextPath = "/jira";

    private readonly WebApplication _app;
    private readonly Gate _gate;
    private readonly IPresent? _present;

    private SandboxServer(WebApplication app, Gate gate, IPresent? present, Uri url)
    {
        _app = app;
        _gate = gate;
        _present = present;
        Url = url;
    }

    /// <summary>The site's address; a recorded Data Center lives under <c>/jira</c>.</summary>
    public Uri Url { get; }

    /// <summary>
    /// What lies later does not exist yet. Begins at the end of the simulation; set it to move time on. Recorded
    /// issues are as they were recorded, whatever is set here.
    /// </summary>
    public DateTimeOffset AsOf
    {
        get => _present?.AsOf ?? DateTimeOffset.MaxValue;
        set
        {
            if (_present is not null)
                _present.AsOf = value;
        }
    }

    /// <summary>Requests received so far, refused ones included.</summary>
    public long Requests => _gate.Requests;

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
        var gate = new Gate(time, options.Faults ?? new SandboxFaults());
        var address = new SiteAddress();
        app.Use(gate.PassAsync);
        IPresent? present = null;
        if (options.Workspace is { } workspace)
            present = Serve(app, options, workspace, address, gate, time);
        else
            new ServerSite(recording!, address, time).Map(app.MapGroup(ContextPath));

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
        address.Base = listening + (recording is null ? "" : ContextPath);
        return new SandboxServer(app, gate, present, new Uri(address.Base + "/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static IPresent Serve(
        WebApplication app, SandboxOptions options, SimulatedWorkspace workspace, SiteAddress address, Gate gate, TimeProvider time)
    {
        switch (options.Tracker)
        {
            case SandboxTracker.JiraCloud:
                var cloud = new CloudPresent(workspace, address);
                new CloudSite(cloud, gate, time).Map(app);
                return cloud;
            case SandboxTracker.Linear:
                var linear = new LinearPresent(workspace, options.Linear);
                new LinearSite(linear, gate, time).Map(app);
                return linear;
            default:
                throw new ArgumentOutOfRangeException(nameof(options), options.Tracker, "A workspace is not served as this tracker.");
        }
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
