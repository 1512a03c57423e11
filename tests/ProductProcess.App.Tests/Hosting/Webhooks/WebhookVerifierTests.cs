using System.Security.Cryptography;
using System.Text;
using ProductProcess.App.Hosting.Webhooks;

namespace ProductProcess.App.Tests.Hosting.Webhooks;

public class WebhookVerifierTests
{
    private const string JiraVector = "a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("sha256=" + JiraVector, true)]
    [InlineData("SHA256=" + JiraVector, true)]
    [InlineData("sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c8", false)]
    [InlineData("sha256=" + JiraVector + "00", false)]
    [InlineData("sha256=", false)]
    [InlineData("sha256=zz771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9", false)]
    [InlineData("sha1=" + JiraVector, false)]
    [InlineData(JiraVector, false)]
    [InlineData(null, false)]
    public void J18_JiraSignature_OfThePublishedVector_IsGenuineAndNothingElseIs(string? signature, bool genuine)
    {
        var verifier = new WebhookVerifier("jira-cloud", "It's a Secret to Everybody");
        var verdict = verifier.Check(Delivery("Hello World!", ("X-Hub-Signature", signature)), Now);
        Assert.Equal(genuine, verdict.IsGenuine);
        Assert.Equal(genuine, verdict.Refusal is null);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-60, true)]
    [InlineData(60, true)]
    [InlineData(-61, false)]
    [InlineData(61, false)]
    [InlineData(-86_400, false)]
    public void J18_LinearDelivery_OlderThanAMinute_IsRefused(int secondsAgo, bool genuine)
    {
        var body = $$"""{ "action": "update", "webhookTimestamp": {{Now.AddSeconds(secondsAgo).ToUnixTimeMilliseconds()}} }""";
        Assert.Equal(genuine, Linear(body, Sign(body)).IsGenuine);
    }

    [Theory]
    [InlineData("""{ "action": "update" }""")]
    [InlineData("""{ "webhookTimestamp": "now" }""")]
    [InlineData("""{ "webhookTimestamp": 9.9e99 }""")]
    [InlineData("[1]")]
    [InlineData("no json")]
    [InlineData("")]
    public void J18_LinearDelivery_ThatDoesNotSayWhenItWasSent_IsRefused(string body) =>
        Assert.False(Linear(body, Sign(body)).IsGenuine);

    [Fact]
    public void J18_Delivery_ChangedByOneByte_IsRefused()
    {
        var body = $$"""{ "webhookTimestamp": {{Now.ToUnixTimeMilliseconds()}}, "x": 1 }""";
        Assert.True(Linear(body, Sign(body)).IsGenuine);
        Assert.False(Linear(body.Replace("\"x\": 1", "\"x\": 2", StringComparison.Ordinal), Sign(body)).IsGenuine);
        Assert.False(Linear(body, Sign(body)[..^2]).IsGenuine);
    }

    [Fact]
    public void Keys_OfACopyUnderAnotherNumber_ShareTheSignature()
    {
        var body = $$"""{ "webhookTimestamp": {{Now.ToUnixTimeMilliseconds()}} }""";
        var verifier = new WebhookVerifier("linear", "s3cret");
        var first = verifier.Check(Delivery(body, ("Linear-Signature", Sign(body)), ("Linear-Delivery", "one")), Now);
        var copy = verifier.Check(Delivery(body, ("Linear-Signature", Sign(body).ToUpperInvariant()), ("Linear-Delivery", "two")), Now);
        Assert.Single(first.Keys.Intersect(copy.Keys));
        Assert.Equal(2, first.Keys.Count);
    }

    [Fact]
    public void J18_SeenDeliveries_KnowsTheLatestAndForgetsTheOldest()
    {
        var seen = new SeenDeliveries(most: 100);
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True(seen.IsNew([$"number {i}"]));
            Assert.False(seen.IsNew([$"number {i}"]));
            Assert.InRange(seen.Count, 1, 100);
        }

        Assert.False(seen.IsNew(["number 9950"]));
        Assert.True(seen.IsNew(["number 1"]));
        Assert.False(seen.IsNew(["number 9999", "signature new"]));
        Assert.False(seen.IsNew(["signature new"]));
    }

    internal static string Sign(string body, string secret = "s3cret") =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    private static WebhookVerdict Linear(string body, string signature) =>
        new WebhookVerifier("linear", "s3cret").Check(Delivery(body, ("Linear-Signature", signature)), Now);

    private static WebhookDelivery Delivery(string body, params (string Name, string? Value)[] headers) =>
        new(Encoding.UTF8.GetBytes(body), name => headers.FirstOrDefault(header => header.Name == name).Value);
}
