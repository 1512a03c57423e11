using System.Globalization;

namespace ProductProcess.Ingest.Sync;

/// <summary>
/// Whether a walk over all ids can be believed. A tracker in trouble shows less than it has, and taking that for deletions
/// would empty the store. Allowed without further ado are 20 items or 5 % of them, whichever is more.
/// </summary>
internal static class Plausibility
{
    private const int Few = 20;
    private const double Share = 0.05;

    /// <summary>So many may be missing before the tracker has to confirm each of them.</summary>
    public static int Allowance(int of) => Math.Max(Few, (int)(of * Share));

    /// <summary>The walk beside the tracker's own count; null when they agree.</summary>
    public static string? OfWalk(int met, int? counted) =>
        counted is { } count && (count - met > Allowance(count) || (met == 0 && count > 0))
            ? string.Create(CultureInfo.InvariantCulture, $"the walk met {met:N0} items where the tracker counts {count:N0}")
            : null;

    /// <summary>
    /// Many are missing, and for too many of them the tracker does not say that they are deleted, archived or out of sight;
    /// or nothing at all was met and no count confirms it.
    /// </summary>
    /// <param name="met">Items the walk met.</param>
    /// <param name="counted">The tracker's own count, where it tells.</param>
    /// <param name="stored">Items that were there until now.</param>
    /// <param name="missing">Those of them that were not met.</param>
    /// <param name="unconfirmed">Those of the missing ones that nobody can tell anything about.</param>
    /// <param name="deleted">Those of the missing ones that are said to be deleted.</param>
    public static string? OfMissing(int met, int? counted, int stored, int missing, int unconfirmed, int deleted)
    {
        if (met == 0 && counted is null && deleted > 0)
            return string.Create(CultureInfo.InvariantCulture, $"the walk met nothing where {stored:N0} items are stored");
        var allowed = Allowance(stored);
        return missing > allowed && unconfirmed > allowed
            ? string.Create(CultureInfo.InvariantCulture, $"{missing:N0} of {stored:N0} stored items were not met, and the tracker does not say what became of them")
            : null;
    }
}
