namespace ProductProcess.Briefing.Words;

/// <summary>Small matters of English.</summary>
internal static class Phrases
{
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>For use inside a sentence: "Groups of …" becomes "groups of …", "WIP …" stays.</summary>
    public static string Inside(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    public static string Stopped(string sentence) =>
        sentence.Length == 0 || sentence[^1] is '.' or '?' or '!' or '…' ? sentence : sentence + ".";

    public static int Words(string sentence) =>
        sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
