using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Words;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>What happened in the months looked at, for the coach.</summary>
internal static class EventText
{
    private const int Most = 20;

    public static IReadOnlyList<Pair> Of(IReadOnlyList<ContextEvent> events) => [.. events.TakeLast(Most).Select(Of)];

    private static Pair Of(ContextEvent one)
    {
        var where = one.Team is null ? "the whole scope" : Clean.Line(one.TeamName, 40);
        var from = one.Entered ? "entered in the settings" : "found in the records";
        string[] parts = [$"{where}: {Clean.Line(one.Says, 80)} ({from}).", Clean.Sentence(one.Detail), Phrases.Stopped(Clean.Sentence(one.Note))];
        return new Pair(Dates.Day(one.Day), Phrases.Capital(string.Join(" ", parts.Where(part => part.Length > 0))));
    }
}
