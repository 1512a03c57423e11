using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Tells errors apart by code, type and words. Codes are an open set, and some errors carry none.</summary>
internal static class LinearFaults
{
    public static LinearFault Of(LinearError error)
    {
        var code = Tidy(error.Extensions?.Code);
        var type = Tidy(error.Extensions?.Type);
        var says = Tidy($"{error.Message} {error.Extensions?.UserPresentableMessage}");
        if (Is("authenticationerror") || Is("unauthenticated"))
            return LinearFault.NotSignedIn;
        if (Is("ratelimited") || Is("usagelimitexceeded"))
            return LinearFault.Limited;
        if (Is("forbidden") || Is("featurenotaccessible"))
            return LinearFault.Forbidden;
        if (says.Contains("toocomplex", StringComparison.Ordinal) || says.Contains("complexity", StringComparison.Ordinal))
            return LinearFault.TooMuch;
        if (Is("internalservererror") || Is("internalerror") || Is("locktimeout") || Is("networkerror") || Is("bootstraperror"))
            return LinearFault.Unavailable;
        return LinearFault.Other;

        bool Is(string word) => code == word || type == word;
    }

    private static string Tidy(string? text) =>
        text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
