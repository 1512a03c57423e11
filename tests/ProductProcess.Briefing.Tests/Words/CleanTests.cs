using System.Globalization;
using CsCheck;
using ProductProcess.Briefing.Tests.Building;
using ProductProcess.Briefing.Words;

namespace ProductProcess.Briefing.Tests.Words;

public sealed class CleanTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  two\r\n\tlines  ", "two lines")]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData("safe\u202Egpj.exe\u2066\u200F", "safegpj.exe")]
    [InlineData("soft\u00ADhyphen\uFEFF\u200B", "softhyphen")]
    [InlineData("line\u2028para\u2029end", "line para end")]
    [InlineData("67\u202F% of 8\u00A0items", "67\u202F% of 8\u00A0items")]
    [InlineData("決済 🚀 ř ğ −", "決済 🚀 ř ğ −")]
    public void Name_HiddenOrControlCharacters_AreNeutralised(string? text, string expected) =>
        Assert.Equal(expected, Clean.Name(text));

    [Fact]
    public void Name_LoneSurrogate_BecomesAReplacementCharacter() => Assert.Equal("\uFFFD lone", Clean.Name("\uD800 lone"));

    [Fact]
    public void Name_TwoThousandCharacters_IsSixtyWithAnEllipsis()
    {
        var name = Clean.Name(Hostile.Long);
        Assert.InRange(new StringInfo(name).LengthInTextElements, 45, 60);
        Assert.EndsWith("…", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_CutInsideAFamilyOfEmoji_KeepsItWhole() => Assert.Equal("👩🏽👩🏽…", Clean.Line("👩🏽👩🏽👩🏽👩🏽", 3));

    [Fact]
    public void Line_AnyText_IsShortStableAndSafe() => Gen.String.Sample(text =>
    {
        var line = Clean.Line(text, 40);
        Assert.True(new StringInfo(line).LengthInTextElements <= 40);
        Assert.Equal(line, Clean.Line(line, 40));
        Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    });
}
