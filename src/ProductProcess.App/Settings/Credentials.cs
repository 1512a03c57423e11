using Microsoft.Extensions.Configuration;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Settings;

/// <summary>
/// Who we are to a tracker. What belongs to one source comes first, so that no token reaches a tracker it was not meant
/// for: PRODUCTPROCESS_TOKEN_(NAME), the source's TokenFile, user secrets (ProductProcess:Sources:(name):Token), and last
/// PRODUCTPROCESS_TOKEN. Never printed, never stored. With an OAuthFile there is no token to look for.
/// </summary>
internal sealed record Credentials(string? Email, string Token)
{
    public const string EmailVariable = "PRODUCTPROCESS_EMAIL";

    public const string TokenVariable = "PRODUCTPROCESS_TOKEN";

    /// <summary>Keeps the token out of logs and messages.</summary>
    public override string ToString() => $"{Email ?? "bearer"} (token withheld)";

    /// <exception cref="SettingsException">No token was found, or its file cannot be used.</exception>
    public static Credentials Of(string source, SourceSettings settings, IConfiguration? configuration)
    {
        var own = OwnVariable(TokenVariable, source);
        if (settings.OAuthFile is { } oauth)
        {
            SecretFile.Check($"Sources:{source}: the OAuthFile", oauth);
            return new Credentials(null, Variable(own)?.Trim() ?? "");
        }

        var token = Variable(own)
            ?? (settings.TokenFile is { } file ? SecretFile.Read($"Sources:{source}: the TokenFile", file) : null)
            ?? configuration?[$"{ProductProcessSettings.Section}:Sources:{source}:Token"]
            ?? Variable(TokenVariable);
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new SettingsException(
            [
                $"No token for source '{source}'. Set {TokenVariable} or {own}{AlsoEmail(settings)}, or name a TokenFile{OrOAuth(settings)} in the settings.",
            ]);
        }

        // Elsewhere an address would turn the token into a password, which is refused.
        var email = settings.Kind == SourceKinds.JiraCloud
            ? Variable(OwnVariable(EmailVariable, source)) ?? settings.Email ?? Variable(EmailVariable)
            : settings.Email;
        return new Credentials(email, token.Trim());
    }

    /// <summary>The variable that belongs to one source alone.</summary>
    public static string OwnVariable(string name, string source) =>
        $"{name}_{string.Concat(source.ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}";

    private static string AlsoEmail(SourceSettings settings) =>
        settings.Kind == SourceKinds.JiraCloud ? $" (and {EmailVariable})" : "";

    private static string OrOAuth(SourceSettings settings) =>
        settings.Kind == SourceKinds.JiraDataCenter ? "" : " or an OAuthFile";

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
