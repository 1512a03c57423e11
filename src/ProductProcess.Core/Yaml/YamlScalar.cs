using YamlDotNet.Core;

namespace ProductProcess.Core.Yaml;

/// <summary>
/// A text, and where each of its characters stands in the file. YAML folds lines and drops quotes, so the position of
/// an error inside an expression is found by walking text and source side by side.
/// </summary>
/// <param name="value">The text as YAML understands it.</param>
/// <param name="source">The whole file, line ends normalised.</param>
/// <param name="start">Index of the scalar's first character in the source, quotes and block header included.</param>
/// <param name="style">Plain, quoted or block.</param>
/// <param name="at">Place of <paramref name="start"/>.</param>
internal sealed class YamlScalar(string value, string source, int start, ScalarStyle style, Place at) : YamlNode(at)
{
    public string Value { get; } = value;

    public bool IsQuoted => style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;

    public override string What => Value.Length == 0 ? "nothing" : $"'{Short(Value)}'";

    /// <summary>Its first <paramref name="length"/> characters, standing where they stand.</summary>
    public YamlScalar Until(int length) => new(Value[..length], source, start, style, At);

    /// <summary>Where the character at <paramref name="offset"/> of the text stands in the file.</summary>
    public Place PlaceOf(int offset)
    {
        var (index, line, column) = (start, At.Line, At.Column);
        void Step()
        {
            if (source[index] == '\n')
                (line, column) = (line + 1, 1);
            else
                column++;
            index++;
        }

        Open(() => index < source.Length, () => source[index], Step);
        for (var i = 0; i < offset && index < source.Length; i++)
        {
            SkipTo(Value[i]);
            StepOver(Value[i]);
        }

        if (offset < Value.Length)
            SkipTo(Value[offset]);
        return new Place(line, column);

        // White space in the text may be a line break and an indent in the source, or nothing at all.
        void SkipTo(char next)
        {
            if (char.IsWhiteSpace(next))
                return;
            while (index < source.Length && (char.IsWhiteSpace(source[index]) || IsEscapedLineBreak()))
                Step();
        }

        bool IsEscapedLineBreak() =>
            style == ScalarStyle.DoubleQuoted && source[index] == '\\' && index + 1 < source.Length && source[index + 1] == '\n';

        void StepOver(char character)
        {
            if (index >= source.Length)
                return;
            if (style == ScalarStyle.DoubleQuoted && source[index] == '\\')
            {
                var length = source.AsSpan(index + 1) switch
                {
                    ['x', ..] => 4,
                    ['u', ..] => 6,
                    ['U', ..] => 10,
                    _ => 2,
                };
                for (var i = 0; i < length && index < source.Length; i++)
                    Step();
                return;
            }

            if (char.IsWhiteSpace(character) && !char.IsWhiteSpace(source[index]))
                return;
            var doubled = style == ScalarStyle.SingleQuoted && source[index] == '\'';
            Step();
            if (doubled && index < source.Length)
                Step();
        }
    }

    /// <summary>Steps over the opening quote or the header line of a block.</summary>
    private void Open(Func<bool> more, Func<char> current, Action step)
    {
        if (IsQuoted)
            step();
        if (style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            return;
        while (more() && current() != '\n')
            step();
        if (more())
            step();
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
