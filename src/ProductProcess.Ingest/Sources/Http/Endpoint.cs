namespace ProductProcess.Ingest.Sources.Http;

/// <summary>What a tracker limits together: a method and a path, without the ids in it.</summary>
internal static class Endpoint
{
    private const int LongestWord = 30;

    public static string Of(HttpRequestMessage request)
    {
        var path = request.RequestUri is { IsAbsoluteUri: true } uri ? uri.AbsolutePath : "";
        var parts = path.Split('/').Select(part => IsId(part) ? "*" : part);
        return $"{request.Method} {string.Join('/', parts)}";
    }

    /// <summary>10001, PAY-7, a UUID; but not "3" or "v2", which are versions.</summary>
    private static bool IsId(string part) =>
        part.Length > LongestWord || (part.Length > 1 && char.IsAsciiDigit(part[^1]) && !part.StartsWith('v') && !part.Contains('.'));
}
