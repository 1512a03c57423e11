using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear;

namespace ProductProcess.Ingest.Tests.Sources.Linear;

public sealed class LinearKeyTests
{
    [Theory]
    [InlineData("lin_api_abc123", "lin_api_abc123")]
    [InlineData("lin_oauth_abc123", "Bearer lin_oauth_abc123")]
    public void J20_AnApiKeyIsSentBare_AnAccessTokenAsBearer(string token, string header) =>
        Assert.Equal(header, LinearKey.Header(Options(token)).ToString());

    [Fact]
    public void ATokenThatNoHeaderCarries_IsSaidWithoutBeingShown()
    {
        var failure = Assert.Throws<TrackerSettingsException>(() => LinearKey.Header(Options("se(cret")));

        Assert.Contains("Copy the key again", failure.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain("se(cret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.linear.app", "https://api.linear.app")]
    [InlineData("https://api.linear.app/", "https://api.linear.app")]
    [InlineData("https://api.linear.app/graphql", "https://api.linear.app")]
    [InlineData("https://proxy.example/linear/GraphQL/", "https://proxy.example/linear")]
    public void Address_MayNameTheEndpoint(string url, string expected) => Assert.Equal(expected, LinearAddress.Of(url));

    private static SourceOptions Options(string token) =>
        new() { Name = "quay", Kind = SourceKinds.Linear, Url = "https://api.linear.app", Token = token };
}
