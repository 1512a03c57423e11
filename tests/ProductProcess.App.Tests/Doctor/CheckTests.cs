using ProductProcess.App.Doctor;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Tests.Doctor;

/// <summary>Checks over what was gathered: no network, no disk.</summary>
public class CheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Projects_ThatAreNotVisible_AreNamedWithTheNearest()
    {
        var patient = Of(new SourcePatient("acme", new SourceSettings { Projects = ["PAY", "CORR"] }) { Insight = Insight with { Projects = ["CORE", "PAY"] } });
        var failed = Assert.Single(Of(patient, "projects"), one => one.Verdict == Verdict.Fails);
        Assert.Contains("'CORR' is not visible", failed.Says, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'CORE'?", failed.Do, StringComparison.Ordinal);
        Assert.Equal(3, DoctorRound.ExitCodeOf(DoctorRound.Go(patient)));
    }

    [Fact]
    public void Projects_ThatARunGoesOnWithout_AreWorthALookOnly()
    {
        var source = new SourcePatient("acme", new SourceSettings { Projects = ["OLD"] }) { Insight = Insight with { Projects = ["NEW"] }, RunsWithoutMissing = true };
        Assert.Contains(Of(Of(source), "projects"), one => one.Verdict == Verdict.Look && one.Says.Contains("renamed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("read:jira-work offline_access", nameof(Verdict.Ok))]
    [InlineData("read:jira-work write:jira-work", nameof(Verdict.Look))]
    [InlineData("read admin", nameof(Verdict.Look))]
    public void Scopes_ThatAllowMoreThanReading_AreWorthALook(string scopes, string expected)
    {
        var patient = Of(new SourcePatient("acme", new SourceSettings()) { Insight = Insight with { Scopes = scopes.Split(' ') } });
        Assert.Equal(expected, Assert.Single(Of(patient, "scopes")).Verdict.ToString());
    }

    [Theory]
    [InlineData(30, nameof(Verdict.Ok))]
    [InlineData(-7_200, nameof(Verdict.Look))]
    public void Clock_ThatDiffersMuch_IsWorthALook(int seconds, string expected)
    {
        var patient = Of(new SourcePatient("acme", new SourceSettings()) { Insight = Insight with { Skew = TimeSpan.FromSeconds(seconds) } });
        Assert.Equal(expected, Assert.Single(Of(patient, "clock")).Verdict.ToString());
    }

    [Fact]
    public void ParkedSource_TellsUntilWhen()
    {
        var patient = Of(new SourcePatient("acme", new SourceSettings()) { ParkedUntil = Now.AddMinutes(30) });
        var told = Assert.Single(Of(patient, "tracker"));
        Assert.Equal(Verdict.Look, told.Verdict);
        Assert.Contains("2026-11-22 12:30:00 UTC", told.Says, StringComparison.Ordinal);
        Assert.Equal(0, DoctorRound.ExitCodeOf(DoctorRound.Go(patient)));
    }

    [Theory]
    [InlineData("complete", 5, 1, nameof(Verdict.Ok))]
    [InlineData("complete", 72, 1, nameof(Verdict.Look))]
    [InlineData("unavailable", 5, 2, nameof(Verdict.Look))]
    public void Data_ThatIsOldOrWhoseLastAttemptFailed_IsWorthALook(string outcome, int hours, int lines, string worst)
    {
        var items = new StreamFreshness { Source = "acme", Stream = "items", Completed = Now.AddHours(-hours), Age = TimeSpan.FromHours(hours), Outcome = outcome };
        var told = Of(Of(new SourcePatient("acme", new SourceSettings()) { Streams = [items] }), "data");
        Assert.Equal((lines, worst), (told.Count, told.Max(one => one.Verdict).ToString()));
    }

    [Fact]
    public void ExitCode_IsOfTheFirstThingToPutRight()
    {
        Diagnosis[] all = [Diagnosis.Fails("machine", "browser", "", "", 4), Diagnosis.Fails("acme", "tracker", "", "", 3), Diagnosis.Ok("acme", "x", "")];
        Assert.Equal(3, DoctorRound.ExitCodeOf(all));
        Assert.Equal(0, DoctorRound.ExitCodeOf([all[2]]));
    }

    private static TrackerInsight Insight { get; } = new() { Account = "me", Version = "1001", Api = "REST 3", Projects = ["PAY"] };

    private static Patient Of(SourcePatient source) => new()
    {
        SettingsFrom = "a test",
        Settings = new ProductProcessSettings { Sources = new Dictionary<string, SourceSettings> { [source.Name] = source.Settings } },
        Sources = [source],
        Store = new StoreInsight("postgres://db/pp", IsFile: false) { Exists = true },
        Outputs = [],
        Now = Now,
    };

    private static List<Diagnosis> Of(Patient patient, string what) =>
        [.. DoctorRound.Go(patient).Where(one => one.Subject == "acme" && one.What == what)];
}
