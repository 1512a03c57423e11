using ProductProcess.App.Settings;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Tests.Settings;

public sealed class SettingsFileTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("pp-settings-").FullName, "appsettings.json");

    [Fact]
    public void Read_TheExampleOfTheProject_HasNoFaults()
    {
        var (settings, _) = SettingsFile.Read(Path.Combine(RepositoryRoot.Path, "appsettings.example.json"));
        Assert.Equal(["acme", "plant", "studio"], settings.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["jira-cloud", "jira-dc", "linear"], settings.Sources.Values.Select(source => source.Kind).Order(StringComparer.Ordinal));
        Assert.Equal((TimeSpan.FromDays(1), TimeSpan.FromHours(14)), (settings.Sources["acme"].CensusEvery, settings.Sources["acme"].Overlap));
        var scope = settings.Scopes["payments"];
        Assert.Equal("Europe/Berlin", scope.TimeZone);
        Assert.Equal(new TimeOnly(7, 0), scope.At);
        Assert.Equal([new DateOnly(2026, 12, 25), new DateOnly(2027, 1, 1)], scope.Holidays);
        Assert.Equal(["PAY", "CORE"], scope.Projects);
        Assert.Equal(["new tool", "reorganisation"], scope.Events.Select(one => one.What).Order(StringComparer.Ordinal));
        Assert.Equal(("26 weeks", 60), (scope.Rules.Overrides["one-person-teams"].Window, scope.Rules.Overrides["one-person-teams"].AtLeast["solo"]));
        Assert.Equal(2, App.Run.ScopeRules.Of("payments", scope.Rules).Rules.Count);
    }

    [Fact]
    public void Read_HoursOfAScope_AreTimesOfDay()
    {
        File.WriteAllText(_file, """
            { "ProductProcess": { "Sources": { "a": { "Kind": "jira-dc", "Url": "https://a.example" } },
              "Scopes": { "x": { "Hours": { "From": "08:00", "Until": "18:00" } } } } }
            """);
        Assert.Equal(new WorkHours(new TimeOnly(8, 0), new TimeOnly(18, 0)), SettingsFile.Read(_file).Settings.Scopes["x"].Hours);
    }

    [Fact]
    public void Read_ManyFaults_SaysAllOfThemAtOnceWithTheirPlaces()
    {
        var faults = Faults("""
            { "ProductProcess": { "SyncEvery": "00:00:01",
              "Sources": { "a b": { "Kind": "trello", "Url": "" } },
              "Scopes": { "x": { "TimeZone": "Europe/Nowhere", "Sources": ["nobody"], "SmallestGroup": 3, "WorkingDay": 99 } } } }
            """);
        string[] expected =
        [
            "SyncEvery", "Sources:a b: Kind", "Sources:a b: Url", "Sources:a b: a name holds", "Europe/Nowhere", "no source 'nobody'",
            "SmallestGroup", "WorkingDay",
        ];
        Assert.All(expected, part => Assert.Contains(faults, fault => fault.Contains(part, StringComparison.Ordinal)));
        Assert.All(faults, fault => Assert.StartsWith(_file, fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"ProductProcess\": {", "Could not parse")]
    [InlineData("{ }", "is missing")]
    [InlineData("""{ "ProductProcess": { "Sources": { "acme": { "Kind": "jira-cloud", "Url": "https://a.example", "Token": "s3cret" } } } }""", "a secret stands in a settings file")]
    [InlineData("""{ "ProductProcess": { "Store": "postgres://pp:s3cret@db/pp" } }""", "Store: a password stands in a settings file")]
    [InlineData("""{ "ProductProcess": { "Store": "Host=db;Username=pp;Password=s3cret" } }""", "PGPASSFILE")]
    [InlineData("""{ "ProductProcess": { "Sources": { "acme": { "Kind": "linear", "Url": "https://a.example", "ApiKey": "s3cret" } } } }""", "a secret stands in a settings file")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "linear", "Url": "https://a.example", "CensusEvery": "00:10:00" } } } }""", "CensusEvery is between")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "linear", "Url": "https://a.example", "Overlap": "31.00:00:00" } } } }""", "Overlap is between")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "linear", "Url": "https://a.example", "Overlapp": "1.00:00:00" } } } }""", "Overlapp")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "linear", "Url": "https://a.example", "Webhooks": { "Listen": "http://127.0.0.1:8091", "Secret": "s3cret" } } } } }""", "a secret stands in a settings file")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "linear", "Url": "https://a.example", "Webhooks": { "Listen": "8091" } } } } }""", "no address to listen at")]
    [InlineData("""{ "ProductProcess": { "SyncEvery": "soon" } }""", "SyncEvery")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "jira-dc", "Url": "https://a.example" } }, "Scopes": { "x": { "Holidays": [ "2026-02-30" ] } } } }""", "2026-02-30")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "jira-dc", "Url": "https://a.example" } }, "Scopes": { "x": { "Hours": { "From": "08:00", "Until": "08:00" } } } } }""", "has no hours")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "jira-dc", "Url": "https://a.example" } }, "Scopes": { "x": { "Hours": { "From": "08:00" } } } } }""", "Until")]
    [InlineData("""{ "ProductProcess": { "Sources": { "a": { "Kind": "jira-dc", "Url": "https://a.example" } }, "Scopes": { "x": { "Hours": { "From": "8 am sharp", "Until": "18:00" } } } } }""", "8 am sharp")]
    public void Read_AWrongFile_SaysWhatIsWrong(string json, string part)
    {
        var faults = Faults(json);
        Assert.Contains(faults, fault => fault.Contains(part, StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoFile_NamesTheExample() =>
        Assert.Contains("appsettings.example.json", Assert.Throws<SettingsException>(() => SettingsFile.Read(_file)).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    private IReadOnlyList<string> Faults(string json)
    {
        File.WriteAllText(_file, json);
        return Assert.Throws<SettingsException>(() => SettingsFile.Read(_file)).Faults;
    }
}
