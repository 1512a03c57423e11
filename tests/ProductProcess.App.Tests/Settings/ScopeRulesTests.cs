using Microsoft.Extensions.Configuration;
using ProductProcess.App.Commands;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.App.Tests.Commands;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Settings;

/// <summary>What a scope's settings say about rules and events, from the file to the briefing.</summary>
public sealed class ScopeRulesTests(SteadyStore store) : IClassFixture<SteadyStore>, IDisposable
{
    private readonly Scratch _scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Choice_OfAScope_IsReadFromTheSettings()
    {
        Directory.CreateDirectory(_scratch["our-rules"]);
        File.WriteAllText(_scratch["our-rules/ours.yml"], OnTrial("ours"));

        var choice = Of("""
            "Rules": {
              "Folders": [ "our-rules" ],
              "Off": { "more-in-than-out": "The backlog is a notebook here." },
              "On": [ "ours" ],
              "Overrides": { "one-person-teams": { "Reason": "We are many.", "Window": "26 weeks", "AtLeast": { "solo": 60 } } }
            },
            "Events": [ { "On": "2026-09-01", "Team": "Meadow", "What": "reorganisation", "Note": "Two heads." } ]
            """);

        Assert.Equal(["ad-hoc-request-churn", "one-person-teams", "ours"], choice.Rules.Rules.Select(rule => rule.Id));
        Assert.Equal("The backlog is a notebook here.", Assert.Single(choice.Rules.Off).Reason);
        var changed = choice.Rules.Rules[1];
        Assert.Equal((26, 2), (changed.WindowWeeks, changed.Changes.Count));
        var one = Assert.Single(choice.Scope.Events);
        Assert.Equal((new DateOnly(2026, 9, 1), "Meadow", "reorganisation", "Two heads."), (one.On, one.Team, one.What, one.Note));
    }

    [Fact]
    public void Settings_WithoutAWordAboutRules_AskTheActiveOnes() =>
        Assert.Equal(ScopeRules.Usual().Hash, Of("\"Title\": \"Payments\"").Rules.Hash);

    [Fact]
    public void Choice_WrongInManyPlaces_SaysAllAtOnce()
    {
        Directory.CreateDirectory(_scratch["our-rules"]);
        File.WriteAllText(_scratch["our-rules/one-person-teams.yml"], OnTrial("one-person-teams"));

        var faults = Assert.Throws<SettingsException>(() => Of("""
            "Rules": {
              "Folders": [ "our-rulez", "our-rules" ],
              "Off": { "more-in-then-out": "So." },
              "Overrides": { "ad-hoc-request-churn": { "Reason": "", "NoticedWhen": "low(unplaned) >= 30 %" } }
            }
            """)).Faults;

        string[] expected =
        [
            $"Scopes:payments: Rules:Folders: there is no folder {_scratch["our-rulez"]}. Did you mean 'our-rules'?",
            "is already taken by rules/team/one-person-teams.yml",
            "Scopes:payments: Rules:Off:more-in-then-out: error unknown-rule: There is no rule 'more-in-then-out'. Did you mean 'more-in-than-out'?",
            "Scopes:payments: Rules:Overrides:ad-hoc-request-churn:Reason: error missing-key",
            "Scopes:payments: Rules:Overrides:ad-hoc-request-churn:NoticedWhen:1:5: error unknown-measure: This rule has no measure 'unplaned'. Did you mean 'unplanned'?",
        ];
        Assert.Equal(expected.Length, faults.Count);
        Assert.All(expected, part => Assert.Contains(faults, fault => fault.Contains(part, StringComparison.Ordinal)));
        Assert.Contains(faults, fault => fault.StartsWith(_scratch["our-rules"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "What": "reorganisation" }""", "Scopes:payments: Events:0: On is missing.")]
    [InlineData("""{ "On": "2026-09-01" }""", "Events:0: What is missing. It is one of ")]
    [InlineData("""{ "On": "2026-09-01", "What": "reorganization" }""", "Events:0: 'reorganization' is nothing that can be entered. Did you mean 'reorganisation'?")]
    [InlineData("""{ "On": "2026-09-01", "What": "new tool", "Who": "Eva" }""", "Who")]
    public void Event_ThatIsWrong_IsAFault(string json, string part) =>
        Assert.Contains(part, Assert.Throws<SettingsException>(() => Of($"\"Events\": [ {json} ]")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Doctor_AndBrief_SayWhatIsWrongWithAScope()
    {
        Write("\"Rules\": { \"On\": [ \"nothing-like-it\" ] }");
        foreach (var command in (string[][])[["doctor", "--store", _scratch["store.db"]], ["brief", "payments", "--stored"]])
        {
            var result = await Tool.RunAsync(SteadyTracker.Environment, [.. command, "--settings", _scratch["appsettings.json"]]);
            Assert.NotEqual(0, result.ExitCode);
            Assert.Contains("Scopes:payments: Rules:On: error unknown-rule: There is no rule 'nothing-like-it'.", result.Output + result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Brief_OfAScope_KeepsItsChoiceInTheFacts()
    {
        await store.CopyToAsync(_scratch["store.db"]);
        Write("""
            "Rules": {
              "Off": { "more-in-than-out": "The backlog is a notebook here." },
              "Overrides": { "one-person-teams": { "Reason": "We are many.", "PeopleFloor": 6 } }
            },
            "Events": [ { "On": "2026-10-01", "What": "new tool" }, { "On": "2026-10-01", "Team": "Nobody", "What": "new tool" } ]
            """, store.Url, new Uri(store.Url).Authority.Replace(':', '-'));

        var result = await Tool.RunAsync(
            SteadyTracker.Environment, "brief", "payments", "--stored", "--settings", _scratch["appsettings.json"], "--store", _scratch["store.db"], "--out", _scratch["out"], "--period", "2026-10");

        Assert.True(result.ExitCode == 0, result.Error);
        var facts = FactsJson.Read(await File.ReadAllBytesAsync(result.Lines[^1], Stop));
        Assert.Equal(["ad-hoc-request-churn", "one-person-teams"], facts.Rules.Select(rule => rule.Id));
        Assert.Equal(new RuleChange("fewest people", "5", "6", "We are many."), Assert.Single(facts.Rules[1].Overrides));
        Assert.Equal("The rule “More in than out”", facts.NotLookedAt[0].What);
        Assert.Equal(("new tool", true), (Assert.Single(facts.Events).Kind, facts.Events[0].Entered));
        Assert.All(facts.Findings.Where(finding => finding.State == FindingState.Quiet), finding => Assert.StartsWith("A new tool came into use (1 October 2026).", Assert.Single(finding.Notes), StringComparison.Ordinal));
        Assert.Equal(1, Assert.Single(facts.DataQuality, line => line.Kind == "events-without-team").Count);
        var leadership = await File.ReadAllTextAsync(Directory.GetFiles(_scratch["out"], "*leadership*.html").Single(), Stop);
        Assert.Contains("The backlog is a notebook here.", leadership, StringComparison.Ordinal);
        Assert.DoesNotContain("We are many.", leadership, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private static string OnTrial(string id) =>
        File.ReadAllText(Path.Combine(RuleFiles.BuiltIn, "team", "one-person-teams.yml"))
            .Replace("id: one-person-teams", $"id: {id}\nstatus: trial", StringComparison.Ordinal);

    private ScopeChoice Of(string scope)
    {
        Write(scope);
        var (settings, _) = SettingsFile.Read(_scratch["appsettings.json"]);
        var secrets = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ProductProcess:Sources:steady:Token"] = "t0ken" }).Build();
        return ConfiguredScope.Of("payments", settings, secrets);
    }

    private void Write(string scope, string url = "http://127.0.0.1:9/", string source = "steady") => File.WriteAllText(_scratch["appsettings.json"], $$"""
        { "ProductProcess": {
          "Sources": { "{{source}}": { "Kind": "jira-cloud", "Url": "{{url}}", "Email": "coach@example.com" } },
          "Scopes": { "payments": { {{scope}} } } } }
        """);
}
