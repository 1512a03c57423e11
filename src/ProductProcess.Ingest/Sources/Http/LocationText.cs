namespace ProductProcess.Ingest.Sources.Http;

/// <summary>Shows where an answer points without its query, which may carry a ticket of a sign-in.</summary>
internal static class LocationText
{
    public static string GetLeftPart(this Uri location) =>
        location.IsAbsoluteUri ? location.GetLeftPart(UriPartial.Path) : location.OriginalString.Split('?')[0];
}
