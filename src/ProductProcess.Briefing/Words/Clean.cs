using System.Globalization;
using System.Text;

namespace ProductProcess.Briefing.Words;

/// <summary>
/// Makes a text from a tracker safe to set in type: one line, no control characters, nothing that turns the reading
/// direction around or hides. Encoding for HTML is Razor's work and comes after.
/// </summary>
internal static class Clean
{
    private const string Ellipsis = "…";

    /// <summary>A name or a title: at most 60 characters.</summary>
    public static string Name(string? text) => Line(text, 60);

    /// <summary>A sentence from a rule file or the engine.</summary>
    public static string Sentence(string? text) => Line(text, 240);

    /// <summary>Cleaned and cut to <paramref name="most"/> characters as people count them, the last one an ellipsis.</summary>
    public static string Line(string? text, int most)
    {
        if (string.IsNullOrEmpty(text)) return "";

        var kept = new StringBuilder(Math.Min(text.Length, most * 8));
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length > most * 8) break;
            if (IsBlank(rune))
            {
                if (kept.Length > 0 && kept[^1] != ' ') kept.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        var line = kept.ToString().Trim();
        var whole = new StringInfo(line);
        return whole.LengthInTextElements <= most ? line : Cut(whole.SubstringByTextElements(0, most - 1)) + Ellipsis;
    }

    /// <summary>Ends at a word where one ends not far from the cut.</summary>
    private static string Cut(string start)
    {
        var space = start.LastIndexOf(' ');
        return (space > start.Length * 3 / 4 ? start[..space] : start).TrimEnd(' ', ',', ';', ':', '.', '–');
    }

    /// <summary>All texts of a list that still say something.</summary>
    public static IReadOnlyList<string> Sentences(IEnumerable<string> texts, int most) =>
        [.. texts.Select(Sentence).Where(text => text.Length > 0).Take(most)];

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F) || Rune.IsControl(rune);

    /// <summary>Marks of direction, joiners of nothing, tags: all that changes a text without being seen.</summary>
    private static bool IsHidden(Rune rune) => rune.Value is
        0xAD or 0x61C or 0x180E or 0xFEFF or 0xFFFE or 0xFFFF
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE000 and <= 0xF8FF) or (>= 0xE0000 and <= 0x10FFFF);
}
