using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// The HTTP clients of all sources: one pooled pipeline (retries, timeouts, wire checks), and per connection its
/// address, its token and its meter. Addresses and tokens are only known when a run begins, so they sit outside.
/// </summary>
internal sealed class TrackerHttp(IHttpMessageHandlerFactory handlers)
{
    public const string ClientName = "ProductProcess.Tracker";

    private static readonly TimeSpan LeastSampling = TimeSpan.FromSeconds(30);

    /// <param name="url">Where the tracker is.</param>
    /// <param name="credential">How requests are signed; null leaves them unsigned.</param>
    /// <param name="meter">Counts them.</param>
    /// <param name="trusted">Certificate authorities trusted beside the machine's own.</param>
    /// <param name="outer">Sees each request first, for example to send it to another address.</param>
    public HttpClient Connect(
        string url, ICredential? credential, RequestMeter meter, CaBundle? trusted = null, DelegatingHandler? outer = null)
    {
        HttpMessageHandler handler = new ConnectionHandler(credential, meter, trusted) { InnerHandler = handlers.CreateHandler(ClientName) };
        if (outer is not null)
        {
            outer.InnerHandler = handler;
            handler = outer;
        }

        var client = new HttpClient(handler, disposeHandler: false)
        {
            BaseAddress = new Uri(url.TrimEnd('/')),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("productprocess", "0.1"));
        return client;
    }

    public static void Register(IServiceCollection services, SyncLimits limits)
    {
        services.TryAddSingleton(TimeProvider.System);
        var client = services.AddHttpClient(ClientName)
            .RemoveAllLoggers() // One line for each request would drown what a run says.
            .ConfigurePrimaryHttpMessageHandler(() => new TrustingHandler());
        client.AddStandardResilienceHandler(options =>
        {
            options.TotalRequestTimeout.Timeout = limits.Total;
            options.AttemptTimeout.Timeout = limits.Attempt;
            options.Retry.MaxRetryAttempts = limits.Retries;
            options.Retry.Delay = limits.FirstDelay;
            options.Retry.BackoffType = DelayBackoffType.Exponential;
            options.Retry.UseJitter = true;
            options.Retry.ShouldRetryAfterHeader = true;
            options.Retry.ShouldHandle = attempt => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(attempt.Outcome) && !NobodyThere(attempt));
            options.CircuitBreaker.SamplingDuration = limits.Attempt * 2 > LeastSampling ? limits.Attempt * 2 : LeastSampling;
        }).SelectPipelineByAuthority(); // One tracker that fails does not close the line to the others.
        client.AddHttpMessageHandler(services => new WireHandler(services.GetRequiredService<TimeProvider>(), limits));
        services.TryAddSingleton<TrackerHttp>();
    }

    /// <summary>
    /// An address where nobody has answered yet is most likely mistyped, and a certificate does not get better by asking
    /// again: that is said at once. Once it has answered, a refused connection is a restart to wait for.
    /// </summary>
    private static bool NobodyThere(RetryPredicateArguments<HttpResponseMessage> attempt) =>
        attempt.Outcome.Exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError,
        }
        && attempt.Context.GetRequestMessage()?.Options.TryGetValue(RequestMeter.Key, out var meter) == true
        && meter.ServerDate is null;
}
