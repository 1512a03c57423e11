using System.Collections.Concurrent;
using System.Globalization;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Counts the requests of one connection and remembers the tracker's clock.</summary>
internal sealed class RequestMeter
{
    public static readonly HttpRequestOptionsKey<RequestMeter> Key = new("ProductProcess.RequestMeter");

    private int _requests;
    private long _waited;
    private long _tenths;

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How long requests were held back, all together.</summary>
    public TimeSpan Waited => TimeSpan.FromTicks(Volatile.Read(ref _waited));

    /// <summary>Points that the answers cost so far, by the tracker's own count; 0 where it counts none.</summary>
    public double Points => Volatile.Read(ref _tenths) / 10.0;

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
            if (name.Equals("X-Complexity", StringComparison.OrdinalIgnoreCase)
                && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var points))
            {
                Interlocked.Add(ref _tenths, (long)Math.Ceiling(points * 10));
            }
        }
    }
}
