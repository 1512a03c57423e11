namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// Before the retries, so that no attempt's time runs while it waits: holds a request until its tenant may send it, or says
/// that this takes longer than a run waits.
/// </summary>
internal sealed class LimitHandler(Tenant tenant, RequestMeter meter, TimeProvider time, SyncLimits limits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        request.Options.Set(Tenant.Key, tenant);
        var endpoint = Endpoint.Of(request);
        for (var wait = tenant.Enter(endpoint); wait > TimeSpan.Zero; wait = tenant.Wait(endpoint))
        {
            if (wait > limits.LongestWait)
                throw new ParkedSignal(time.GetUtcNow() + wait);
            meter.Held(wait);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
