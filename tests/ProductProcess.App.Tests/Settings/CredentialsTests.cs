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
}
