namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>Whether a delivery came from the tracker, and now.</summary>
/// <param name="Refusal">Why it is not believed; null where it is.</param>
/// <param name="Keys">What the same delivery would bear again: its signature and the tracker's number of it.</param>
internal sealed record WebhookVerdict(string? Refusal, IReadOnlyList<string> Keys)
{
    public bool IsGenuine => Refusal is null;

    public static WebhookVerdict Refused(string why) => new(why, []);
}
