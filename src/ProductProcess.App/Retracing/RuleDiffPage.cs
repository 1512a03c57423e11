using ProductProcess.App.Commands;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Retracing;

/// <summary>Lays out what a changed rule would have said.</summary>
internal sealed class RuleDiffPage(Rule before, Rule after)
{
    /// <summary>The two rules, and what is different about when they speak.</summary>
    public IEnumerable<string> Head()
    {
        yield return $"old: {before}";
        yield return $"new: {after}";
        var (old, changed) = (before.Facts(), after.Facts());
        foreach (var line in Changed("window", $"{old.WindowWeeks} weeks", $"{changed.WindowWeeks} weeks")
            .Concat(Changed("people_floor", $"{before.PeopleFloor}", $"{after.PeopleFloor}"))
            .Concat(Changed("noticed_when", old.NoticedWhen, changed.NoticedWhen))
            .Concat(Changed("hint_when", old.HintWhen, changed.HintWhen))
            .Concat(before.MeasuresWritten.Keys.Union(after.MeasuresWritten.Keys).SelectMany(name => Changed(
                name, before.MeasuresWritten.GetValueOrDefault(name, ""), after.MeasuresWritten.GetValueOrDefault(name, "")))))
            yield return line;
        if (old.Hash != changed.Hash && old.Version == changed.Version)
            yield return $"Mind: both are version {old.Version}. Count it up when the rule comes to mean something else.";
        yield return "";
    }

    /// <summary>One line a subject; where the two differ, with the figures of the new one.</summary>
    public static IEnumerable<string> Of(RetracedRun run, IReadOnlyList<RuleDiff> subjects)
    {
        yield return $"{run.Facts.Scope.Title}, {run.Facts.Period.Label}";
        foreach (var doubt in run.Doubts)
            yield return $"  Mind: {doubt}";
        yield return $"  {"",-24} {"said then",-18} {"old rule",-18} new rule";
        foreach (var subject in subjects)
        {
            yield return $"{(subject.Moved ? "* " : "  ")}{subject.Subject,-24} {Text(subject.Then),-18} {Text(subject.Before.State),-18} {Text(subject.After.State)}";
            if (!subject.Moved)
                continue;
            foreach (var line in subject.Before.Because)
                yield return $"      old: {line}";
            foreach (var line in subject.After.Because)
                yield return $"      new: {line}";
        }

        yield return "";
    }

    private static string Text(FindingState? state) => state is { } known ? StateText.Of(known) : "-";

    private static IEnumerable<string> Changed(string key, string old, string changed) => old == changed
        ? []
        : [$"  {key}: {(old.Length == 0 ? "none" : old)}", $"  {new string(' ', key.Length)}→ {(changed.Length == 0 ? "none" : changed)}"];
}
