using System.Globalization;
using System.Text;

namespace ProductProcess.App.Mapping;

/// <summary>Writes texts of a tracker so that a mapping file holds them unchanged, whatever they are.</summary>
internal static class YamlText
{
    /// <summary>In double quotes, with everything that could end or bend them written out.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>As part of a comment: one line.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' ? '?' : c));
}
