using System.Net.Http.Headers;
using System.Text;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Http.OAuth;
using ProductProcess.Ingest.Sources.Jira.Cloud;
using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>An HTTP client for one Jira, and the interfaces over it.</summary>
internal sealed class JiraClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly HttpClient _unsigned;
    private readonly CloudSites? _sites;

    public JiraClient(SourceOptions options, TrackerHttp http, TimeProvider time)
    {
        Calls = new JiraCalls(options, time);
        var trusted = CaBundle.Of(options);
        if (options.OAuthFile is null)
        {
            _http = http.Connect(options.Url, new FixedCredential(Authorization(options)), Meter, trusted);
        }
        else
        {
            var credential = OAuthCredential.Of(options, http, time);
            _sites = new CloudSites(Calls, credential, http, Meter);
            _http = http.Connect(options.Url, credential, Meter, trusted, new CloudGatewayHandler(options, _sites));
        }

        _unsigned = http.Connect(options.Url, null, Meter, trusted);
        Api = Over<IJiraApi>();
        Agile = Over<IJiraAgileApi>();
    }

    public RequestMeter Meter { get; } = new();

    public JiraCalls Calls { get; }

    public IJiraApi Api { get; }

    public IJiraAgileApi Agile { get; }

    /// <param name="signed">False for what is told to everybody, so that the token does not stand in the way.</param>
    public T Over<T>(bool signed = true) => RestService.ForGenerated<T>(signed ? _http : _unsigned, JiraJson.Default);

    /// <summary>What the token may do; null where the tracker does not tell.</summary>
    public async Task<IReadOnlyList<string>?> ScopesAsync(CancellationToken cancellationToken) =>
        _sites is null ? null : await _sites.ScopesAsync(cancellationToken).ConfigureAwait(false);

    public void Dispose()
    {
        _http.Dispose();
        _unsigned.Dispose();
    }

    private static AuthenticationHeaderValue Authorization(SourceOptions options) =>
        options.Kind == SourceKinds.JiraCloud && !string.IsNullOrEmpty(options.Email)
            ? new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Email}:{options.Token}")))
            : new AuthenticationHeaderValue("Bearer", options.Token);
}
