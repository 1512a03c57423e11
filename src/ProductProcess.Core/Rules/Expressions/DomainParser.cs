using ProductProcess.Core.Frames;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>Reads <c>leaves where finished and hands &gt;= 2</c>.</summary>
internal static class DomainParser
{
    public static Domain? Parse(string text, RuleWords words, ICollection<ColumnInfo> used, List<Fault> faults)
    {
        var (tokens, fault) = Lexer.Read(text);
        if (fault is not null)
        {
            faults.Add(fault);
            return null;
        }

        var frame = tokens[0];
        if (frame.Kind != TokenKind.Name || !words.HasFrame(frame.Text))
        {
            faults.Add(new Fault(
                ProblemCode.UnknownFrame,
                frame.At,
                frame.Kind == TokenKind.Name ? $"There is no frame '{frame.Text}'." : "A frame is missing here.",
                Nearest.Suggest(frame.Text, words.Frames, "frames")));
            return null;
        }

        if (tokens[1].Kind == TokenKind.End)
            return new Domain(frame.Text, null, text.Trim());
        if (!tokens[1].Is("where"))
        {
            faults.Add(new Fault(ProblemCode.Expression, tokens[1].At, "After the frame comes 'where'.", $"Write {frame.Text} where …"));
            return null;
        }

        var (where, broken) = ExpressionParser.Parse(tokens, 2);
        if (where is null)
        {
            faults.Add(broken!);
            return null;
        }

        var before = faults.Count;
        new RowTypes(frame.Text, words, used, faults).Checker.CheckCondition(where);
        return faults.Count == before ? new Domain(frame.Text, where, text.Trim()) : null;
    }
}
