namespace ProductProcess.Briefing.Words;

/// <summary>Counts of people in the leadership edition: bands of five, nothing below k.</summary>
internal static class PeopleBand
{
    /// <summary>"5–9 people", "20–24 people", "fewer than 5 people [c]".</summary>
    public static string Of(int people, int smallest)
    {
        if (people < smallest) return Fewer(smallest) + " [c]";
        var floor = people / 5 * 5;
        var from = Math.Max(floor, smallest);
        return from == floor + 4 ? $"{from} people" : $"{from}–{floor + 4} people";
    }

    public static string Fewer(int smallest) => $"fewer than {smallest} people";
}
