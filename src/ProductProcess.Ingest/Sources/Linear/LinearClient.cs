using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Http.OAuth;
using ProductProcess.Ingest.Sources.Linear.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>An HTTP client for one Linear, and the questions over it.</summary>
internal sealed class LinearClient : IDisposable
{
    private readonly HttpClient _http;

    public LinearClient(SourceOptions options, TrackerHttp http, TimeProvider time)
    {
        ICredential credential = options.OAuthFile is null
            ? new FixedCredential(LinearKey.Header(options))
            : OAuthCredential.Of(options, http, time);
        _http = http.Connect(LinearAddress.Of(options.Url), credential, Meter, CaBundle.Of(options));
        Calls = new LinearCalls(options, RestService.ForGenerated<ILinearApi>(_http, LinearJson.Default), time);
    }

    public RequestMeter Meter { get; } = new();

    public LinearCalls Calls { get; }

    public void Dispose() => _http.Dispose();
}
