using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// What the names of types and labels commonly say about the kind of work, in English, German and French. "Task" and
/// "Sub-task" say nothing and stay unknown. Where a name says two things ("Feature research") the later need decides.
/// </summary>
internal static class KindWords
{
    private static readonly (ItemKind Kind, string[] Words)[] Names =
    [
        (ItemKind.Reactive,
        [
            " bug", " defect", " incident", " outage", " hotfix", " support", " problem", " regression", " fault",
            " service request", " escalation",
            " fehler", " störung", " vorfall", " notfall", " ausfall",
            " anomalie", " panne", " défaut", " régression",
        ]),
        (ItemKind.Improvement,
        [
            " improvement", " tech debt", " technical debt", " debt", " chore", " refactor", " maintenance", " cleanup",
            " clean up", " housekeeping", " upgrade",
            " verbesserung", " wartung", " technische schuld", " aufräum",
            " amélioration", " dette technique", " entretien",
        ]),
        (ItemKind.Discovery,
        [
            " spike", " research", " discovery", " experiment", " investigation", " hypothesis", " prototype",
            " forschung", " recherche", " untersuchung", " erkundung",
            " exploration", " expérimentation",
        ]),
        (ItemKind.Feature,
        [
            " story", " user story", " feature", " epic", " requirement",
            " anforderung", " funktion", " nutzergeschichte",
            " récit", " fonctionnalité", " épopée", " exigence",
        ]),
    ];

    public static ItemKind OfType(string? name) => Names.FirstOrDefault(kind => NameWords.Says(name, kind.Words)).Kind;

    /// <summary>
    /// Of a label only where it is one of the words and nothing else: "bug" is a kind, "support-team" is a group.
    /// </summary>
    public static ItemKind OfLabel(string name)
    {
        var tidy = NameWords.Tidy(name).TrimEnd();
        return Names.FirstOrDefault(kind => kind.Words.Any(word => tidy == word || tidy == word + "s")).Kind;
    }
}
