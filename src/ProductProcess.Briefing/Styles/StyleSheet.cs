using System.Globalization;
using System.Text;
using ProductProcess.Briefing.Charts;
using ProductProcess.Briefing.Models;

namespace ProductProcess.Briefing.Styles;

/// <summary>The style of a document: fonts inside, page furniture as margin boxes, which are not read aloud.</summary>
internal static class StyleSheet
{
    private static readonly Lazy<string> _standing = new(() =>
        Font("BriefingSans-Regular.woff2", 400) + Font("BriefingSans-Bold.woff2", 700) + Encoding.UTF8.GetString(Resource("briefing.css")));

    public static string For(Masthead masthead) => _standing.Value + Furniture(masthead);

    private static string Furniture(Masthead masthead)
    {
        var type = $"font: 400 8.5pt/1.2 \"{Lettering.Family}\", Arial, sans-serif; color: {Palette.SecondaryText};";
        return "@page { size: A4; margin: 20mm;" +
            $" @top-left {{ content: {Quoted(masthead.RunningHead)}; {type} vertical-align: middle; }}" +
            $" @bottom-left {{ content: {Quoted(masthead.RunningFoot)}; {type} vertical-align: middle; }}" +
            $" @bottom-right {{ content: \"page \" counter(page) \" of \" counter(pages); {type} vertical-align: middle; }}" +
            " }\n@page :first { @top-left { content: none; } }\n";
    }

    /// <summary>A CSS string in which foreign text can end neither the string nor the style element.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' or '·' or '=') quoted.Append(rune.ToString());
            else quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}");
        }

        return quoted.Append('"').ToString();
    }

    private static string Font(string file, int weight) =>
        $"@font-face {{ font-family: \"{Lettering.Family}\"; font-weight: {weight}; font-style: normal; src: url(data:font/woff2;base64,{Convert.ToBase64String(Resource(file))}) format(\"woff2\"); }}\n";

    private static byte[] Resource(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}: it was built without it.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
