namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>A source whose tracker calls us.</summary>
/// <param name="Name">The source's name: the last part of the path.</param>
/// <param name="Listen">The address to listen at.</param>
/// <param name="Verifier">Knows the secret.</param>
internal sealed record WebhookSource(string Name, string Listen, WebhookVerifier Verifier);
