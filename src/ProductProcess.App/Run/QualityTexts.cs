using System.Globalization;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Run;

/// <summary>Says in words what is wrong with the records: how often, with what effect, in which direction.</summary>
internal static class QualityTexts
{
    private static readonly Dictionary<string, (string Says, string Bias)> Texts = new(StringComparer.Ordinal)
    {
        ["finished-without-start"] = (
            "{0} of {1} finished items were finished without ever being in progress. They are left out of timing figures.",
            "Times probably look longer than they were: quick items are the ones that skip a status."),
        ["inconsistent-history"] = (
            "{0} of {1} items have a history that does not lead to their present values. The present value is used for today, the history for before.",
            "Either way; most often a status was changed by a workflow change or an import."),
        ["status-unknown-stage"] = (
            "{0} of {1} items ({2}) are or were in a status that has no mapping. Time in it counts neither as work nor as waiting.",
            "Work in progress probably looks lower than it was."),
        ["unmapped-statuses"] = (
            "{0} of {1} statuses ({2}) have no mapping: the tracker gives them no meaning, and nobody said what they stand for. Time in them counts neither as work nor as waiting.",
            "Work in progress probably looks lower than it was."),
        ["items-without-team"] = (
            "{0} of {1} items ({2}) belong to no team by any way the mapping asks. They are in no team's figures.",
            "Teams probably look less busy than they were."),
        ["bulk-moves"] = (
            "{0} of {1} status moves were made in one go, ten or more by one account within a minute. They do not count as starts.",
            "Starts probably look fewer and times shorter than they were."),
        ["no-assignee-at-done"] = (
            "{0} of {1} finished items had nobody assigned when they were finished. Who moved them counts instead.",
            "Shares that rest on who finished an item may lean towards the people who tidy the board."),
        ["parent-outside-scope"] = (
            "{0} of {1} items belong to a larger effort that is not part of this scope. The effort counts with the items that are visible.",
            "Larger efforts probably look smaller and less shared than they were."),
        ["events-without-team"] = (
            "{0} of {1} events in the settings name a team that this scope does not have. They are left out.",
            "Figures may shift after them without a word about it."),
        ["quarantined"] = (
            "{0} of {1} records could not be read and were set aside with their content. They are in no figure.",
            "Either way; the operator can look at them in the store."),
        ["sync-incomplete"] = (
            "{0} of {1} sources have not been read completely yet.",
            "Counts are too low by what is still missing."),
    };

    /// <summary>A line about a kind of flaw, or null where there is none of it.</summary>
    public static DataQuality? Line(string kind, int count, int of)
    {
        if (count == 0 || !Texts.TryGetValue(kind, out var text))
            return null;
        var says = string.Format(CultureInfo.InvariantCulture, text.Says, Number(count), Number(of), Share(count, of));
        return new DataQuality(kind, count, of, says, text.Bias);
    }

    private static string Share(int count, int of) => (count / (double)Math.Max(1, of)).ToString("P0", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
