using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>A request as a fake server got it.</summary>
internal sealed record FakeRequest(string Method, string Path, string Query, string Body, string? Authorization)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Jql => Json["jql"]!.GetValue<string>();
}
