using System.Globalization;
using ProductProcess.Briefing.Charts;

namespace ProductProcess.Briefing.Tests.Charts;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(Palette.Text, 4.5)]
    [InlineData(Palette.SecondaryText, 4.5)]
    [InlineData(Palette.Blue, 4.5)]
    [InlineData(Palette.VermillionText, 4.5)]
    [InlineData(Palette.Vermillion, 3)]
    [InlineData(Palette.Grey, 3)]
    public void Colour_OnPaper_IsStrongEnough(string colour, double least) => Assert.True(Contrast(colour, Palette.Paper) >= least);

    [Fact]
    public void Tints_UnderTheirNumbers_LeaveThemReadable() => Assert.All(Palette.Tints, tint => Assert.True(Contrast(Palette.Text, tint) >= 4.5));

    [Theory]
    [InlineData(Palette.Text)]
    [InlineData(Palette.SecondaryText)]
    [InlineData(Palette.Blue)]
    public void Text_OnTheWashOfTheFirstPage_IsReadable(string colour) => Assert.True(Contrast(colour, "#F4F7F9") >= 4.5);

    /// <summary>WCAG 2: relative luminance of the lighter over the darker.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
