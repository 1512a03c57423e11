using System.Globalization;
using System.Net.Http.Headers;

namespace ProductProcess.Ingest.Sources.Http;

/// <summary>
/// <c>RateLimit: "policy";r=120;t=1800</c> and <c>RateLimit-Policy: "policy";q=65000;w=3600</c>: any number of policies, in any
/// order, in one header or several. What begins with "Beta-" is announced and not in force.
/// </summary>
internal static class StructuredRates
{
    private const string NotInForce = "Beta-";

    public static IEnumerable<RateBudget> Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var policies = Members(headers, "RateLimit-Policy").ToLookup(m => m.Name, m => m.Parameters, StringComparer.Ordinal);
        foreach (var (name, state) in Members(headers, "RateLimit"))
        {
            if (!state.TryGetValue("r", out var remaining) || name.StartsWith(NotInForce, StringComparison.OrdinalIgnoreCase))
                continue;
            var policy = policies[name].FirstOrDefault();
            DateTimeOffset? full = state.TryGetValue("t", out var seconds) ? now.AddSeconds(seconds) : null;
            yield return new RateBudget(
                $"policy {name}", policy?.TryGetValue("q", out var quota) == true ? quota : null, remaining, full, null);
        }
    }

    private static IEnumerable<(string Name, Dictionary<string, double> Parameters)> Members(HttpResponseHeaders headers, string header)
    {
        if (!headers.TryGetValues(header, out var values))
            yield break;
        foreach (var member in Split(string.Join(',', values), ','))
        {
            var parts = Split(member, ';').ToArray();
            var parameters = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var parameter in parts.Skip(1).Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)))
            {
                if (parameter is [var key, var value] && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    parameters[key] = Math.Min(number, int.MaxValue);
            }

            yield return (parts[0].Trim().Trim('"'), parameters);
        }
    }

    /// <summary>At a separator, but not inside quotes.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var (from, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            if (text[i] != separator || quoted)
                continue;
            yield return text[from..i];
            from = i + 1;
        }

        yield return text[from..];
    }
}
