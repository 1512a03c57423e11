namespace ProductProcess.App.Settings;

/// <summary>Where <c>serve</c> listens for a tracker's webhooks. The secret is set elsewhere, see <see cref="WebhookSecret"/>.</summary>
internal sealed record WebhookSettings
{
    /// <summary>For example http://127.0.0.1:8091; the tracker calls its /hooks/(source), usually through a proxy.</summary>
    public string Listen { get; init; } = "";
}
