namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Settings may name the API's host or its one endpoint.</summary>
internal static class LinearAddress
{
    private const string Endpoint = "/graphql";

    public static string Of(string url)
    {
        var tidy = url.TrimEnd('/');
        return tidy.EndsWith(Endpoint, StringComparison.OrdinalIgnoreCase) ? tidy[..^Endpoint.Length] : tidy;
    }
}
