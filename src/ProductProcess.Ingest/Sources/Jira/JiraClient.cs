using System.Net.Http.Headers;
using System.Text;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Jira.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>An HTTP client for one Jira, and the interfaces over it.</summary>
internal sealed class JiraClient : IDisposable
{
    private readonly HttpClient _http;

    public JiraClient(SourceOptions options, TrackerHttp http, TimeProvider time)
    {
        _http = http.Connect(options.Url, new FixedCredential(Authorization(options)), Meter);
        Calls = new JiraCalls(options, time);
        Api = Over<IJiraApi>();
        Agile = Over<IJiraAgileApi>();
    }

    public RequestMeter Meter { get; } = new();

    public JiraCalls Calls { get; }

    public IJiraApi Api { get; }

    public IJiraAgileApi Agile { get; }

    public T Over<T>() => RestService.ForGenerated<T>(_http, JiraJson.Default);

    public void Dispose() => _http.Dispose();

    private static AuthenticationHeaderValue Authorization(SourceOptions options) =>
        options.Kind == SourceKinds.JiraCloud && !string.IsNullOrEmpty(options.Email)
            ? new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Email}:{options.Token}")))
            : new AuthenticationHeaderValue("Bearer", options.Token);
}
