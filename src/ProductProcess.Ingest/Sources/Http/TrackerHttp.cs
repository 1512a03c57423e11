using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// The HTTP clients of all sources: one pooled pipeline (retries, timeouts, wire checks), and per connection its
/// address, its token and its meter. Addresses and tokens are only known when a run begins, so they sit outside.
/// </summary>
internal sealed class TrackerHttp(IHttpMessageHandlerFactory handlers, Tenants tenants, TimeProvider time, SyncLimits limits)
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
        var tenant = tenants.Of(url, credential?.Account ?? "");
        var limiter = new LimitHandler(tenant, meter, time, limits) { InnerHandler = handlers.CreateHandler(ClientName) };
        HttpMessageHandler handler = new ConnectionHandler(credential, meter, trusted) { InnerHandler = limiter };
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
        services.TryAddSingleton(limits);
        services.TryAddSingleton<Tenants>();
        var client = services.AddHttpClient(ClientName)
            .RemoveAllLoggers() // One line for each request would drown what a run says.
            .ConfigurePrimaryHttpMessageHandler(() => new TrustingHandler());
        client.AddStandardResilienceHandler(options =>
        {
            options.TotalRequestTimeout.Timeout = limits.Total;
            options.AttemptTimeout.Timeout = limits.Attempt;
            options.Retry.MaxRetryAttempts = limits.Retries;
            options.Retry.Delay = limits.FirstDelay;
            options.Retry.MaxDelay = limits.LongestDelay;
            options.Retry.BackoffType = DelayBackoffType.Exponential;
            options.Retry.UseJitter = true;
            options.Retry.ShouldHandle = attempt => ValueTask.FromResult(IsWorthRepeating(attempt));
            options.Retry.DelayGenerator = attempt => ValueTask.FromResult(DelayOf(attempt.Context));
            options.Retry.OnRetry = attempt =>
            {
                Meter(attempt.Context)?.Held(attempt.RetryDelay);
                return default;
            };
            options.CircuitBreaker.ShouldHandle = attempt => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(attempt.Outcome) && attempt.Outcome.Result?.StatusCode != HttpStatusCode.TooManyRequests);
            options.CircuitBreaker.SamplingDuration = limits.Attempt * 2 > LeastSampling ? limits.Attempt * 2 : LeastSampling;
        }).SelectPipelineBy(_ => NameOf); // One tenant that fails does not close the line to the others.
        client.AddHttpMessageHandler(services => new WireHandler(services.GetRequiredService<TimeProvider>(), limits));
        services.TryAddSingleton<TrackerHttp>();
    }

    /// <summary>What fails and may pass. A question that takes too long is asked twice; after that, smaller ones may help.</summary>
    private static bool IsWorthRepeating(RetryPredicateArguments<HttpResponseMessage> attempt) =>
        HttpClientResiliencePredicates.IsTransient(attempt.Outcome)
        && !NobodyThere(attempt)
        && !(attempt.Outcome.Exception is TimeoutRejectedException && attempt.AttemptNumber > 0);

    /// <summary>As long as the tenant is held; otherwise null, which is the usual doubling with jitter.</summary>
    private static TimeSpan? DelayOf(ResilienceContext context) =>
        context.GetRequestMessage() is { } request
        && request.Options.TryGetValue(Tenant.Key, out var tenant)
        && tenant.Wait(Endpoint.Of(request)) is var wait && wait > TimeSpan.Zero
            ? wait
            : null;

    private static string NameOf(HttpRequestMessage request) =>
        request.Options.TryGetValue(Tenant.Key, out var tenant) ? tenant.Name : request.RequestUri?.Authority ?? "";

    private static RequestMeter? Meter(ResilienceContext context) =>
        context.GetRequestMessage()?.Options.TryGetValue(RequestMeter.Key, out var meter) == true ? meter : null;

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
        && Meter(attempt.Context) is { ServerDate: null };
}
