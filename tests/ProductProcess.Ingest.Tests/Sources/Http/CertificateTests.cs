using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Tests.Fakes;

namespace ProductProcess.Ingest.Tests.Sources.Http;

public sealed class CertificateTests : IDisposable
{
    private readonly FakeAuthority _company = new("Company CA");
    private readonly TestIngest _ingest = new();

    public void Dispose()
    {
        _ingest.Dispose();
        _company.Dispose();
    }

    [Fact]
    public async Task AnAuthorityInCaFile_IsTrusted() =>
        Assert.Equal("9.12.4", await VersionAsync(_company.Issue(), Put(_company.Pem)));

    [Fact]
    public async Task WithoutCaFile_TheAuthorityIsNotTrusted_AndThatIsSaidAtOnce()
    {
        var failure = await FailsAsync(_company.Issue(), null);

        Assert.Contains("its certificate is not trusted here", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CaFile", failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherAuthority_IsNotEnough()
    {
        using var other = new FakeAuthority("Another CA");
        var file = Put(other.Pem);

        var failure = await FailsAsync(_company.Issue(), file);

        Assert.Contains(file, failure.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralAuthorities_AreAllTrusted()
    {
        using var other = new FakeAuthority("Another CA");

        Assert.Equal("9.12.4", await VersionAsync(_company.Issue(), Put($"comment\n{other.Pem}\n\n{_company.Pem}\n")));
    }

    [Fact]
    public async Task ACertificateForAnotherHost_IsRefusedAlthoughItsAuthorityIsTrusted()
    {
        var failure = await FailsAsync(_company.Issue("jira.example.com"), Put(_company.Pem));

        Assert.Contains("for another host", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExpiredCertificate_IsRefusedAlthoughItsAuthorityIsTrusted()
    {
        var failure = await FailsAsync(_company.Issue(expired: true), Put(_company.Pem));

        Assert.Contains("not valid now", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneSourcesAuthority_IsNotTrustedForAnother()
    {
        await using var server = await StartAsync(_company.Issue());
        var trusting = Options(server) with { CaFile = Put(_company.Pem) };

        using var first = _ingest.Connect(trusting);
        Assert.Equal("9.12.4", (await first.PreflightAsync(TestContext.Current.CancellationToken)).Version);
        using var second = _ingest.Connect(trusting with { Name = "other", CaFile = null });
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => second.PreflightAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(null, "there is no such file")]
    [InlineData("no certificate at all", "holds no certificate")]
    [InlineData("-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----", "cannot be read")]
    public void AFileThatIsNone_IsAFaultThatNamesIt(string? content, string expected)
    {
        var file = content is null ? Path.Combine(_ingest.Place.Folder, "missing.pem") : Put(content);
        var options = new SourceOptions { Name = "yard", Kind = SourceKinds.JiraDataCenter, Url = "https://jira.example.com", Token = "t", CaFile = file };

        var fault = Assert.Single(options.Faults());

        Assert.Contains(expected, fault, StringComparison.Ordinal);
        Assert.Contains(file, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileWithAServersCertificateAlone_IsAFault()
    {
        using var server = _company.Issue();
        var options = new SourceOptions { Name = "yard", Kind = SourceKinds.JiraDataCenter, Url = "https://jira.example.com", Token = "t", CaFile = Put(server.ExportCertificatePem()) };

        Assert.Contains("add the root certificate", Assert.Single(options.Faults()), StringComparison.Ordinal);
    }

    private async Task<string> VersionAsync(X509Certificate2 certificate, string? caFile)
    {
        await using var server = await StartAsync(certificate);
        using var connection = _ingest.Connect(Options(server) with { CaFile = caFile });
        return (await connection.PreflightAsync(TestContext.Current.CancellationToken)).Version;
    }

    private async Task<TrackerUnavailableException> FailsAsync(X509Certificate2 certificate, string? caFile) =>
        await Assert.ThrowsAsync<TrackerUnavailableException>(() => VersionAsync(certificate, caFile));

    private static SourceOptions Options(WebApplication server) =>
        new() { Name = "yard", Kind = SourceKinds.JiraDataCenter, Url = server.Urls.Single(), Token = "secret" };

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0, l => l.UseHttps(certificate)));
        var app = builder.Build();
        app.Run(context => context.Response.WriteAsJsonAsync(context.Request.Path.Value!.EndsWith("serverInfo", StringComparison.Ordinal)
            ? (object)new { deploymentType = "Server", version = "9.12.4" }
            : new { key = "reader" }));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private string Put(string content)
    {
        var path = Path.Combine(_ingest.Place.Folder, "ca.pem");
        File.WriteAllText(path, content);
        return path;
    }
}
