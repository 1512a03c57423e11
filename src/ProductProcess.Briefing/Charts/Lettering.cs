using System.Globalization;

namespace ProductProcess.Briefing.Charts;

/// <summary>
/// The document's type in charts: sizes in CSS pixels (11.5 px is 8.6 pt, nothing is smaller) and how wide a text runs,
/// so that labels can be placed and cut without a browser at hand.
/// </summary>
internal static class Lettering
{
    public const string Family = "Briefing Sans";

    public const double Label = 11.5;

    public const double Strong = 12.5;

    private const int FirstMeasured = 32;

    /// <summary>Width in thousandths of the size for what is not measured: wide enough for CJK and emoji.</summary>
    private const int Unmeasured = 1000;

    /// <summary>Accented Latin, Greek and Cyrillic letters run about this wide.</summary>
    private const int Alphabetic = 640;

    private const int NarrowSpace = 250;

    /// <summary>Dashes, quotation marks, the ellipsis.</summary>
    private const int Punctuation = 580;

    private static readonly short[] Regular =
    [
        256, 269, 370, 580, 580, 802, 712, 204, 267, 267, 425, 580, 227, 372, 236, 452, 580, 580, 580, 580,
        580, 580, 580, 580, 580, 580, 250, 262, 580, 580, 580, 448, 836, 677, 646, 668, 760, 578, 566, 730,
        764, 280, 422, 662, 514, 928, 764, 800, 600, 800, 626, 542, 590, 736, 677, 1036, 649, 624, 602, 306,
        452, 306, 580, 459, 400, 497, 560, 478, 560, 528, 350, 520, 558, 240, 240, 508, 236, 822, 558, 567,
        560, 560, 364, 433, 358, 558, 516, 786, 498, 516, 452, 301, 250, 301, 580,
    ];

    private static readonly short[] Bold =
    [
        243, 281, 396, 580, 580, 820, 724, 212, 274, 274, 425, 580, 234, 373, 238, 466, 580, 580, 580, 580,
        580, 580, 580, 580, 580, 580, 258, 270, 580, 580, 580, 460, 844, 694, 658, 662, 760, 575, 566, 726,
        770, 296, 430, 686, 520, 945, 770, 808, 619, 808, 643, 548, 600, 742, 694, 1051, 670, 648, 606, 314,
        466, 314, 580, 466, 400, 508, 568, 482, 568, 534, 358, 528, 564, 254, 254, 534, 248, 838, 564, 574,
        568, 568, 373, 440, 372, 564, 528, 802, 522, 528, 460, 306, 261, 306, 580,
    ];

    /// <summary>Width of one line in CSS pixels.</summary>
    public static double Width(string text, double size = Label, bool bold = false)
    {
        var measured = bold ? Bold : Regular;
        var sum = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var at = rune.Value - FirstMeasured;
            sum += at >= 0 && at < measured.Length ? measured[at] : Roughly(rune.Value);
        }

        return sum * size / 1000;
    }

    private static int Roughly(int letter) => letter switch
    {
        0x202F => NarrowSpace,
        < 0x530 => Alphabetic,
        >= 0x2000 and < 0x2070 => Punctuation,
        _ => Unmeasured,
    };

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, double width, double size = Label, bool bold = false)
    {
        if (Width(text, size, bold) <= width) return text;
        var whole = new StringInfo(text);
        for (var length = whole.LengthInTextElements - 1; length > 0; length--)
        {
            var cut = whole.SubstringByTextElements(0, length).TrimEnd() + "…";
            if (Width(cut, size, bold) <= width) return cut;
        }

        return "…";
    }
}
