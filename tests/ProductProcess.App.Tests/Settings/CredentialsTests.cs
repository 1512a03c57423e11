using ProductProcess.App.Settings;

namespace ProductProcess.App.Tests.Settings;

public class CredentialsTests
{
    [Fact]
    public void Of_ATokenFile_IsReadAndTrimmedAndNeverShown()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "from-a-file\n");
        try
        {
            var credentials = Credentials.Of("own", new SourceSettings { Kind = "jira-dc", TokenFile = file }, null);
            Assert.Equal("from-a-file", credentials.Token);
            Assert.DoesNotContain("from-a-file", credentials.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Of_NoTokenAnywhere_NamesTheVariable()
    {
        var failure = Assert.Throws<SettingsException>(() => Credentials.Of("own", new SourceSettings { Kind = "jira-cloud" }, null));
        Assert.Contains(Credentials.TokenVariable, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AMissingTokenFile_NamesTheFile()
    {
        var settings = new SourceSettings { Kind = "jira-dc", TokenFile = "/nowhere/token" };
        Assert.Contains("/nowhere/token", Assert.Throws<SettingsException>(() => Credentials.Of("own", settings, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AFileThatOthersCanRead_IsRefusedWithTheCommandToRun()
    {
        // Windows has no file modes.
        if (OperatingSystem.IsWindows())
            return;
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "from-a-file\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        try
        {
            SourceSettings[] both = [new() { Kind = "linear", TokenFile = file }, new() { Kind = "linear", OAuthFile = file }];
            foreach (var settings in both)
            {
                var failure = Assert.Throws<SettingsException>(() => Credentials.Of("own", settings, null));
                Assert.Contains($"chmod 600 {file}", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("from-a-file", failure.Message, StringComparison.Ordinal);
            }

            File.SetUnixFileMode(file, UnixFileMode.UserRead);
            Assert.Equal("from-a-file", Credentials.Of("own", both[0], null).Token);
            Assert.Equal("", Credentials.Of("own", both[1], null).Token);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Of_ATokenForAllSources_IsNotSentWhereASourceHasItsOwn()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "own-token");
        Environment.SetEnvironmentVariable(Credentials.TokenVariable, "token-for-all");
        Environment.SetEnvironmentVariable(Credentials.EmailVariable, "coach@acme.example");
        try
        {
            Assert.Equal("own-token", Credentials.Of("studio", new SourceSettings { Kind = "linear", TokenFile = file }, null).Token);
            Assert.Equal(new Credentials(null, "token-for-all"), Credentials.Of("studio", new SourceSettings { Kind = "linear" }, null));
            Assert.Equal(new Credentials("coach@acme.example", "token-for-all"), Credentials.Of("acme", new SourceSettings { Kind = "jira-cloud" }, null));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Credentials.TokenVariable, null);
            Environment.SetEnvironmentVariable(Credentials.EmailVariable, null);
            File.Delete(file);
        }
    }
}
