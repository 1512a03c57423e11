namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>What a tracker sent: the body to the byte, and its headers.</summary>
internal sealed record WebhookDelivery(ReadOnlyMemory<byte> Body, Func<string, string?> Header);
