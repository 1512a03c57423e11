namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// One account at one address, and how fast it may ask: shared by all connections of the process that use it, and nobody
/// else's business. A quota that is used up holds every request, a burst only those to the same endpoint; near a limit,
/// requests are spread so that what is left lasts.
/// </summary>
internal sealed class Tenant(string name, TimeProvider time, SyncLimits limits)
{
    public static readonly HttpRequestOptionsKey<Tenant> Key = new("ProductProcess.Tenant");

    /// <summary>"0" has been seen together with an empty bucket: without a wait all attempts are gone within milliseconds.</summary>
    private static readonly TimeSpan LeastWait = TimeSpan.FromSeconds(1);

    /// <summary>A drop larger than this part of a limit is somebody else's.</summary>
    private const double MostOfLimit = 0.1;

    private const double Jitter = 0.3;

    private readonly Lock _changing = new();
    private readonly Dictionary<string, DateTimeOffset> _endpoints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _costs = new(StringComparer.Ordinal);

    /// <summary>Processes that were refused together must not come back together.</summary>
    private readonly Random _random = new(Environment.ProcessId);

    private DateTimeOffset _notBefore;
    private DateTimeOffset _next;
    private TimeSpan _pace;

    public string Name => name;

    /// <summary>
    /// How long the next request to an endpoint has to wait. It takes a place in the row: the one after it waits longer.
    /// </summary>
    public TimeSpan Enter(string endpoint)
    {
        lock (_changing)
        {
            var now = time.GetUtcNow();
            var place = Latest(now, _notBefore, _next);
            _next = place + _pace;
            return Latest(place, Held(endpoint)) - now;
        }
    }

    /// <summary>How long an endpoint is held, beside the order of the row.</summary>
    public TimeSpan Wait(string endpoint)
    {
        lock (_changing)
        {
            var now = time.GetUtcNow();
            return Latest(now, Held(endpoint)) - now;
        }
    }

    /// <summary>Takes in what an answer says about limits.</summary>
    public void Note(string endpoint, RateNote note, bool refused)
    {
        lock (_changing)
        {
            var now = time.GetUtcNow();
            if (refused && note.RetryAfter is { } asked)
                Hold(endpoint, note.EndpointOnly, now + Longer(asked));
            var pace = note.NearLimit ? limits.FirstDelay / 2 : TimeSpan.Zero;
            foreach (var budget in note.Budgets)
            {
                var cost = Cost(budget);
                // A refusal that says how long knows better than what is counted.
                if (!(refused && note.RetryAfter is not null))
                    Hold(endpoint, false, now + budget.Hold(cost, now));
                pace = budget.Pace(cost, now) is var apart && apart > pace ? apart : pace;
            }

            if (note.NearLimit || note.Budgets.Count > 0)
                _pace = pace;
        }
    }

    private DateTimeOffset Held(string endpoint) => Latest(_notBefore, _endpoints.GetValueOrDefault(endpoint));

    private TimeSpan Longer(TimeSpan asked) => asked < LeastWait && limits.FirstDelay >= LeastWait ? LeastWait : asked;

    private void Hold(string endpoint, bool endpointOnly, DateTimeOffset until)
    {
        if (endpointOnly)
        {
            var spread = (until - time.GetUtcNow()) * (Jitter * _random.NextDouble());
            _endpoints[endpoint] = Latest(_endpoints.GetValueOrDefault(endpoint), until + spread);
        }
        else
        {
            _notBefore = Latest(_notBefore, until);
        }
    }

    /// <summary>What a request took of a budget lately; 1 until that is known.</summary>
    private double Cost(RateBudget budget)
    {
        if (_left.TryGetValue(budget.Name, out var before) && before - budget.Remaining >= 1)
            _costs[budget.Name] = Math.Min(before - budget.Remaining, Math.Max(1, (budget.Limit ?? before) * MostOfLimit));
        _left[budget.Name] = budget.Remaining;
        return _costs.GetValueOrDefault(budget.Name, 1);
    }

    private static DateTimeOffset Latest(params ReadOnlySpan<DateTimeOffset> instants)
    {
        var latest = instants[0];
        foreach (var instant in instants)
            latest = instant > latest ? instant : latest;
        return latest;
    }
}
