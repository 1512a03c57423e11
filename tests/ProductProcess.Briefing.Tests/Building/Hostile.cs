using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Texts as a tracker may hold them when somebody means harm, or writes in another script.</summary>
internal static class Hostile
{
    public const string Script = "<script>alert(1)</script>";

    public const string Image = "\"><img src=x onerror=alert(1)>";

    public const string Reversed = "safe\u202Egpj.exe\u2066\u200F";

    public const string Style = "</style><style>*{display:none}";

    public const string Emoji = "👩‍👩‍👧 deploy 🚀";

    public const string Cjk = "決済チームの作業";

    public static string Long { get; } = string.Concat(Enumerable.Repeat("long title ", 182));

    public static IReadOnlyList<string> All { get; } = [Script, Image, Reversed, Style, Emoji, Cjk, Long, "a\0b\u0007c\r\nd", "\uD800 lone"];

    /// <summary>The rich facts with one text in every place that foreign text can reach.</summary>
    public static Facts With(string text)
    {
        var teams = Briefs.Rich.Scope.Teams.Select(team => team with { Name = text }).ToList();
        return Briefs.Rich with
        {
            Run = Briefs.Rich.Run with { Tool = text, RuleSetHash = text },
            Scope = Briefs.Rich.Scope with { Id = text, Title = text, TimeZone = text, Teams = teams },
            Sources = [.. Briefs.Rich.Sources.Select(source => source with { Name = text, Projects = [text, text] })],
            Rules = [.. Briefs.Rich.Rules.Select(rule => Rule(rule, text))],
            Findings = [.. Briefs.Rich.Findings.Select(finding => Finding(finding, text))],
            DataQuality = [new DataQuality("kind", 1, 2, text, text)],
            NotLookedAt = [new NotLookedAt(text, text)],
        };
    }

    private static RuleFacts Rule(RuleFacts rule, string text) => rule with
    {
        Title = text,
        Says = text,
        Belief = text,
        Counted = text,
        WhatItProtects = text,
        WouldChangeOurMind = text,
        MakesSenseWhen = [text, text],
        OftenGoesWith = [text],
        CannotSee = [text],
        AskTeam = [text],
        AskLeaders = [text],
        NoticedWhen = text,
        Try = [new Suggestion(text, text, text, text)],
    };

    private static Finding Finding(Finding finding, string text) => finding with
    {
        SubjectName = text,
        Headline = finding.Headline.Length == 0 ? "" : text,
        Because = [text],
        Measures = finding.Measures.ToDictionary(pair => pair.Key, pair => pair.Value with { Says = text, Range = text }),
        Evidence = [.. finding.Evidence.Select(item => item with { Key = text, Title = text, Url = "javascript:alert(1)//" + text })],
        EvidenceOrder = text,
        Chart = finding.Chart is { } chart ? chart with { Rows = [.. chart.Rows.Select(row => row with { Key = text, Title = text })] } : null,
    };
}
