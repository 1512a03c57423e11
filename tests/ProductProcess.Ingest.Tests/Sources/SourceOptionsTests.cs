using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Tests.Sources;

public sealed class SourceOptionsTests
{
    private static readonly SourceOptions Sound = new()
    {
        Name = "harbour",
        Kind = SourceKinds.JiraCloud,
        Url = "https://example.atlassian.net",
        Email = "a@example.com",
        Token = "t",
    };

    [Fact]
    public void SoundOptions_HaveNoFaults() => Assert.Empty(Sound.Faults());

    [Theory]
    [InlineData("http://localhost:8080/jira")]
    [InlineData("http://jira")]
    [InlineData("http://10.1.2.3/jira")]
    [InlineData("http://192.168.0.4")]
    [InlineData("http://172.20.0.4:8080")]
    public void HttpInTheOwnNetwork_IsAllowed(string url) => Assert.Empty((Sound with { Url = url }).Faults());

    [Theory]
    [InlineData("example.atlassian.net", "not an http or https address")]
    [InlineData("file:///etc/passwd", "not an http or https address")]
    [InlineData("http://example.atlassian.net", "unencrypted")]
    [InlineData("http://172.32.0.4", "unencrypted")]
    [InlineData("https://user:word@example.atlassian.net", "give the address alone")]
    [InlineData("https://example.atlassian.net/?a=b", "give the address alone")]
    public void Url_ThatCannotWork_SaysWhy(string url, string expected) =>
        Assert.Contains(expected, Assert.Single((Sound with { Url = url }).Faults()), StringComparison.Ordinal);

    [Fact]
    public void AllFaults_AreToldAtOnceWithTheSourcesName()
    {
        var faults = new SourceOptions
        {
            Name = "my harbour",
            Kind = "jira",
            Url = "x",
            Token = "a b",
            Projects = ["PAY", "\" OR 1"],
            Overlap = TimeSpan.FromDays(31),
        }.Faults();

        Assert.Equal(6, faults.Count);
        Assert.All(faults, f => Assert.StartsWith("Source my harbour: ", f, StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("jira-cloud, jira-dc", StringComparison.Ordinal));
    }

    [Fact]
    public void DataCenterWithEmail_IsAFault() =>
        Assert.Contains("personal access token", Assert.Single((Sound with { Kind = SourceKinds.JiraDataCenter }).Faults()), StringComparison.Ordinal);

    [Fact]
    public void AsText_TheTokenDoesNotAppear() =>
        Assert.Equal("harbour (jira-cloud, https://example.atlassian.net)", (Sound with { Token = "hush" }).ToString());
}
