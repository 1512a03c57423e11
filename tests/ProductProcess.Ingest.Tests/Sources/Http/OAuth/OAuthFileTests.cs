using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http.OAuth;

namespace ProductProcess.Ingest.Tests.Sources.Http.OAuth;

public sealed class OAuthFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("oauth-tests-").FullName;

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(_folder, recursive: true);
    }

    private string Path => System.IO.Path.Combine(_folder, "oauth.json");

    private SourceOptions Options => new() { Name = "harbour", Kind = SourceKinds.JiraCloud, Url = "https://harbour.example.net", OAuthFile = Path };

    [Theory]
    [InlineData("not json", "is no valid JSON")]
    [InlineData("[1]", "is no JSON object")]
    [InlineData("{}", "lacks client_id, client_secret, refresh_token")]
    [InlineData("""{"client_id":"a","client_secret":"b"}""", "lacks refresh_token")]
    [InlineData("""{"client_id":"a","client_secret":"b","refresh_token":"c","token_url":"ftp://x"}""", "token_url that cannot be used")]
    [InlineData("""{"client_id":"a","client_secret":"b","refresh_token":"c","api_url":"http://far.example.com"}""", "unencrypted")]
    public void AFileThatCannotServe_SaysWhatIsMissing(string content, string expected)
    {
        Put(content);

        var failure = Assert.Throws<TrackerSettingsException>(() => new OAuthFile(Options).Read());

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains(Path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFile_SaysSo() =>
        Assert.Contains("does not exist", Assert.Throws<TrackerSettingsException>(() => new OAuthFile(Options).Read()).Message, StringComparison.Ordinal);

    [Fact]
    public void WithoutARefreshToken_LinearHasAnAccountOfItsOwn()
    {
        Put("""{"client_id":"a","client_secret":"b"}""");

        Assert.Null(new OAuthFile(Options with { Kind = SourceKinds.Linear }).Read().RefreshToken);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    public void AFileThatOthersMayRead_IsRefused(UnixFileMode more)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        Put("""{"client_id":"a","client_secret":"b","refresh_token":"c"}""");
#pragma warning disable CA1416 // Skipped there.
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | more);
#pragma warning restore CA1416

        Assert.Contains("chmod 600", Assert.Throws<TrackerSettingsException>(() => new OAuthFile(Options).Read()).NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_KeepsWhatElseStandsThereAndStaysTheOwners()
    {
        Put("""{"client_id":"a","client_secret":"b","refresh_token":"c","note":"mine"}""");
        var file = new OAuthFile(Options);

        file.Write(file.Read().Renewed(new OAuthAnswer { AccessToken = "x", RefreshToken = "y", ExpiresIn = 60 }, DateTimeOffset.UnixEpoch));

        var content = (JsonObject)JsonNode.Parse(File.ReadAllText(Path))!;
        Assert.Equal(("mine", "x", "y", "1970-01-01T00:01:00Z"), ((string)content["note"]!, (string)content["access_token"]!, (string)content["refresh_token"]!, (string)content["expires_at"]!));
        Assert.Equal([Path], Directory.GetFiles(_folder));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
    }

    [Fact]
    public void Writing_FollowsALink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        var real = System.IO.Path.Combine(_folder, "real.json");
        Put("""{"client_id":"a","client_secret":"b","refresh_token":"c"}""");
        File.Move(Path, real);
        File.CreateSymbolicLink(Path, real);
        var file = new OAuthFile(Options);

        file.Write(file.Read().Renewing(DateTimeOffset.UnixEpoch));

        Assert.NotNull(new FileInfo(Path).LinkTarget);
        Assert.Contains("renewing_since", File.ReadAllText(real), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2026-10-01T12:00:00Z\"", true)]
    [InlineData("1790856000", true)]
    [InlineData("1790856001", false)]
    [InlineData("\"soon\"", false)]
    public void AnExpiry_IsATextOrSeconds(string written, bool known)
    {
        Put($$"""{"client_id":"a","client_secret":"b","refresh_token":"c","access_token":"d","expires_at":{{written}}}""");

        Assert.Equal(known, new OAuthFile(Options).Read().ExpiresAt == new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero));
    }

    private void Put(string content)
    {
        File.WriteAllText(Path, content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
