namespace ProductProcess.Core.Yaml;

/// <summary>What a person most likely did where the YAML of a file breaks off.</summary>
/// <param name="At">Offset of the character meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead.</param>
internal sealed record YamlBreak(int At, string Message, string Suggestion)
{
    public static YamlBreak Bracket(int at, char sign) =>
        new(at, $"This '{sign}' is never closed.", $"Add '{(sign == '[' ? ']' : '}')}' where what it holds ends.");

    public static YamlBreak Stray(int at, char sign) =>
        new(at, $"This '{sign}' closes nothing that is open.", "Delete it, or put the text in quotes.");

    public static YamlBreak Quote(int at, char sign) =>
        new(at, "A quote is not closed; it opens here.", $"Add {sign} where the text ends.");

    public static YamlBreak Behind(int at, string what) =>
        new(at, $"Something stands behind a closing {what}.", "Put the whole text in quotes, or a comma before the next key.");

    public static YamlBreak Colon(int at, bool inBrackets) =>
        new(at, "A colon stands inside a text that has no quotes.", "Put the text in quotes" + (inBrackets ? ", or a comma before the next key." : "."));
}
