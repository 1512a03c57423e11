using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Hosting.Webhooks;

/// <summary>
/// Tells whether a delivery was signed with the secret: HMAC-SHA256 over the raw body, compared in constant time. Linear
/// also says when it sent it, and one that comes later than a minute is somebody else's copy; Jira repeats old
/// deliveries for a quarter of an hour, so there the time says nothing.
/// </summary>
internal sealed class WebhookVerifier(string kind, string secret)
{
    public static readonly TimeSpan Latest = TimeSpan.FromSeconds(60);

    private const string JiraScheme = "sha256=";

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    public WebhookVerdict Check(WebhookDelivery delivery, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        if (Signature(delivery) is not { } signature)
            return WebhookVerdict.Refused("it is not signed");
        if (!IsSigned(delivery.Body.Span, signature))
            return WebhookVerdict.Refused("its signature is not of this secret");
        if (kind == SourceKinds.Linear && !IsFresh(delivery.Body, now))
            return WebhookVerdict.Refused("it is older than a minute, or does not say when it was sent");
        var number = delivery.Header(kind == SourceKinds.Linear ? "Linear-Delivery" : "X-Atlassian-Webhook-Identifier");
        // The number is not signed: a copy could bear another one, but not another signature.
        return new WebhookVerdict(null, string.IsNullOrEmpty(number) ? [$"signature {signature.ToLowerInvariant()}"]
            : [$"signature {signature.ToLowerInvariant()}", $"number {number}"]);
    }

    private string? Signature(WebhookDelivery delivery)
    {
        if (kind == SourceKinds.Linear)
            return delivery.Header("Linear-Signature") is { Length: > 0 } hex ? hex : null;
        return delivery.Header("X-Hub-Signature") is { } header && header.StartsWith(JiraScheme, StringComparison.OrdinalIgnoreCase)
            ? header[JiraScheme.Length..]
            : null;
    }

    private bool IsSigned(ReadOnlySpan<byte> body, string signature)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, body, expected);
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.Length == 2 * given.Length
            && Convert.FromHexString(signature, given, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(expected, given);
    }

    private static bool IsFresh(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("webhookTimestamp", out var sent)
                && sent.TryGetInt64(out var milliseconds)
                && Math.Abs((double)now.ToUnixTimeMilliseconds() - milliseconds) <= Latest.TotalMilliseconds;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
