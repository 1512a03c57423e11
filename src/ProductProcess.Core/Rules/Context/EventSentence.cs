using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Judging;

namespace ProductProcess.Core.Rules.Context;

/// <summary>Plain sentences about events. They go into both editions: no number of people, no name, no key.</summary>
internal static class EventSentence
{
    /// <summary>Beside what a rule says.</summary>
    public static string Note(ContextEvent one) =>
        $"{Happened(one)} In the eight weeks after that, figures often shift for a while by themselves.";

    /// <summary>In place of what a rule would say.</summary>
    public static string Muted(ContextEvent one) =>
        $"{Happened(one)} This rule is not read in the eight weeks after that; it can be read again from {Day(one.ReadAgain)}.";

    private static string Happened(ContextEvent one) => $"{Sentence.Begin(one.Says)} ({Day(one.Day)}).";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
