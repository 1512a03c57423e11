namespace ProductProcess.Briefing.Charts;

/// <summary>
/// The colours of the document. None of them says good or bad. Marks reach 3:1 on white and text 4.5:1; a test computes
/// it. Blue and vermillion look alike in grey, so shape, hatching or a label always says the same as the colour.
/// </summary>
internal static class Palette
{
    public const string Paper = "#FFFFFF";

    public const string Text = "#1A1A1A";

    public const string SecondaryText = "#595959";

    /// <summary>Main data.</summary>
    public const string Blue = "#0072B2";

    /// <summary>"Look here", never "bad".</summary>
    public const string Vermillion = "#D55E00";

    /// <summary>The same as text: dark enough to read.</summary>
    public const string VermillionText = "#A84300";

    /// <summary>Reference lines and what is unknown.</summary>
    public const string Grey = "#767676";

    /// <summary>Hairlines between rows: decoration, carries no meaning.</summary>
    public const string Hairline = "#D0D0D0";

    /// <summary>Tints of one hue for the matrix, from few to many; the number is always printed on them.</summary>
    public static IReadOnlyList<string> Tints { get; } = ["#EEF5FA", "#D6E8F3", "#B7D7EA", "#93C3DF", "#6BADD2"];
}
