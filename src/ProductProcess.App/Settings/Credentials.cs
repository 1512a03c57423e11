using Microsoft.Extensions.Configuration;

namespace ProductProcess.App.Settings;

/// <summary>
/// Who we are to a tracker. Looked for in this order: PRODUCTPROCESS_TOKEN_(NAME), PRODUCTPROCESS_TOKEN, the source's
/// TokenFile, user secrets (ProductProcess:Sources:(name):Token). Never printed, never stored.
/// </summary>
internal sealed record Credentials(string? Email, string Token)
{
    public const string EmailVariable = "PRODUCTPROCESS_EMAIL";

    public const string TokenVariable = "PRODUCTPROCESS_TOKEN";

    /// <summary>Keeps the token out of logs and messages.</summary>
    public override string ToString() => $"{Email ?? "bearer"} (token withheld)";

    /// <exception cref="SettingsException">No token was found, or its file cannot be read.</exception>
    public static Credentials Of(string source, SourceSettings settings, IConfiguration? configuration)
    {
        var own = Suffix(source);
        var email = Variable($"{EmailVariable}_{own}") ?? Variable(EmailVariable) ?? settings.Email;
        var token = Variable($"{TokenVariable}_{own}") ?? Variable(TokenVariable) ?? FromFile(source, settings.TokenFile)
            ?? configuration?[$"{ProductProcessSettings.Section}:Sources:{source}:Token"];
        if (string.IsNullOrWhiteSpace(token))
        {
            throw new SettingsException(
            [
                $"No token for source '{source}'. Set {TokenVariable} (for Jira Cloud also {EmailVariable}), "
                + "or name a TokenFile in the settings.",
            ]);
        }

        // Data Center tokens are sent as bearer; an address would turn them into a password, which it refuses.
        return new Credentials(settings.Kind == "jira-cloud" ? email : null, token.Trim());
    }

    private static string? FromFile(string source, string? file)
    {
        if (file is null)
            return null;
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"Sources:{source}: the TokenFile '{file}' cannot be read: {e.Message}"]);
        }
    }

    private static string Suffix(string source) =>
        string.Concat(source.ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
