using System.Collections.Concurrent;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Counts the requests of one connection and remembers the tracker's clock.</summary>
internal sealed class RequestMeter
{
    public static readonly HttpRequestOptionsKey<RequestMeter> Key = new("ProductProcess.RequestMeter");

    private int _requests;
    private long _waited;

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How long requests were held back, all together.</summary>
    public TimeSpan Waited => TimeSpan.FromTicks(Volatile.Read(ref _waited));

    /// <summary>The <c>Date</c> header of the latest answer.</summary>
    public DateTimeOffset? ServerDate { get; private set; }

    public void Sent() => Interlocked.Increment(ref _requests);

    public void Held(TimeSpan time) => Interlocked.Add(ref _waited, time.Ticks);

    /// <summary>What the tracker says about its limits, the latest of each header.</summary>
    public ConcurrentDictionary<string, string> RateHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Answered(HttpResponseMessage response)
    {
        ServerDate = response.Headers.Date ?? ServerDate;
        foreach (var (name, values) in response.Headers)
        {
            if (name.Contains("RateLimit", StringComparison.OrdinalIgnoreCase) || name.Contains("Complexity", StringComparison.OrdinalIgnoreCase))
                RateHeaders[name] = string.Join(", ", values);
        }
    }
}
