using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>How much a team gets done, as it would guess itself from its people and the size of its work.</summary>
internal static class Pace
{
    /// <summary>Share of an hour at work that goes into the item at hand; the rest is talk, review and mail.</summary>
    public const double Focus = 0.72;

    private const double AtWork = 0.9;
    private const double NotReviewing = 0.86;

    /// <summary>Working days of effort of a leaf, skewed; in steps of 1/64 so that it is the same on every machine.</summary>
    public static double Size(Chance chance, double typical, double spread) =>
        Math.Max(0.125, Math.Round(typical * Math.Pow(spread, chance.Deviation()) * 64) / 64);

    /// <summary>Leaves that a team starts in a week, asks included.</summary>
    public static double StartsInWeek(TeamSeed team, Habits habits) =>
        team.People.Count * 5 * AtWork * Focus * NotReviewing
        / ((habits.AdHocShare * Mean(team.Effort.Ask, team.Effort.Spread)) + ((1 - habits.AdHocShare) * Mean(team.Effort.Typical, team.Effort.Spread)));

    /// <summary>Planned leaves that a team finishes in a week.</summary>
    public static double PlannedInWeek(TeamSeed team, Habits habits) => StartsInWeek(team, habits) * (1 - habits.AdHocShare);

    public static double AsksInWeek(TeamSeed team, Habits habits) => StartsInWeek(team, habits) * habits.AdHocShare;

    private static double Mean(double typical, double spread)
    {
        var log = Math.Log(spread);
        return typical * Math.Exp(log * log / 2);
    }
}
