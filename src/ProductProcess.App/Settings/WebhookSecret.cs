using Microsoft.Extensions.Configuration;

namespace ProductProcess.App.Settings;

/// <summary>
/// The secret that a tracker signs its webhooks with: PRODUCTPROCESS_WEBHOOK_SECRET_(NAME), otherwise user secrets
/// (ProductProcess:Sources:(name):WebhookSecret).
/// </summary>
internal static class WebhookSecret
{
    public const string Variable = "PRODUCTPROCESS_WEBHOOK_SECRET";

    /// <exception cref="SettingsException">There is none: an unsigned webhook could come from anybody.</exception>
    public static string Of(string source, IConfiguration? configuration)
    {
        var own = Credentials.OwnVariable(Variable, source);
        var secret = Environment.GetEnvironmentVariable(own) is { Length: > 0 } value
            ? value
            : configuration?[$"{ProductProcessSettings.Section}:Sources:{source}:WebhookSecret"];
        return string.IsNullOrWhiteSpace(secret)
            ? throw new SettingsException([$"Sources:{source}: Webhooks are on and there is no secret to check them with. Set {own} to the secret that the tracker signs with."])
            : secret.Trim();
    }
}
