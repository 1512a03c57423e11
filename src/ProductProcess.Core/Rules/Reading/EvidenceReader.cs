using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>
/// Reads <c>evidence: { list: parents where …, order: leaves_done desc, chosen: …, show: [key, title, people] }</c>.
/// </summary>
internal static class EvidenceReader
{
    private static readonly string[] Keys = ["list", "order", "chosen", "show"];

    /// <summary>Frames whose rows are work items.</summary>
    public static IReadOnlyList<string> Frames { get; } = ["leaves", "parents", "intents"];

    /// <summary>Stand in every row anyway.</summary>
    private static readonly string[] Always = ["key", "title"];

    /// <summary>A page has no room for more.</summary>
    private const int MostColumns = 8;

    public static EvidencePlan? Read(YamlMap? block, ExpressionReader expressions)
    {
        if (block is null)
            return null;
        var problems = expressions.Problems;
        var fields = new Fields(block, problems, "the evidence", Keys);
        var chosen = fields.ProseOrNone("chosen");
        var show = fields.Words("show", 1);
        if (expressions.Domain(fields.Word("list")) is not { } list)
            return null;
        if (!Frames.Contains(list.Frame))
            problems.Error(ProblemCode.UnknownFrame, fields.Find("list")!.At, $"The rows of '{list.Frame}' are no work items.", "List leaves or parents.");
        var (order, descending) = Order(fields.WordOrNone("order"), list.Frame, expressions);
        var shown = show.Where(name => !Always.Contains(name.Value)).ToList();
        if (shown.Count > MostColumns)
            problems.Error(ProblemCode.TooMany, shown[MostColumns].At, $"'show' names {shown.Count} columns; {MostColumns} is the most.", "Keep those that help to talk about an item.");
        foreach (var name in shown)
            CheckShown(name, list.Frame, expressions);
        if (chosen.Length == 0)
            chosen = Chosen(order, descending);
        return new EvidencePlan(list, order, descending, chosen, [.. shown.Select(name => name.Value)]);
    }

    private static void CheckShown(YamlScalar name, string frame, ExpressionReader expressions)
    {
        if (expressions.Words.Find(frame, name.Value) is not { } column)
        {
            expressions.Problems.Error(
                ProblemCode.UnknownColumn,
                name.At,
                $"'{frame}' has no column '{name.Value}'.",
                Nearest.Suggest(name.Value, [.. expressions.Words.ColumnsOf(frame), .. Always], $"columns of '{frame}'"));
        }
        else if (column.Private)
        {
            expressions.Problems.Error(
                ProblemCode.PrivateColumn,
                name.At,
                $"'{name.Value}' may stand for a person and is never shown.",
                "Use it in measures, or show a count such as 'people'.");
        }
    }

    /// <summary>An expression, and "desc" or "asc" behind it.</summary>
    private static (Syntax? By, bool Descending) Order(YamlScalar? text, string frame, ExpressionReader expressions)
    {
        if (text is null)
            return (null, false);
        var words = text.Value.TrimEnd();
        var descending = words.EndsWith(" desc", StringComparison.Ordinal);
        var ends = descending || words.EndsWith(" asc", StringComparison.Ordinal);
        var expression = ends ? text.Until(words.LastIndexOf(' ')) : text;
        return (expressions.Quantity(expression, frame)?.Syntax, descending);
    }

    private static string Chosen(Syntax? order, bool descending) => order switch
    {
        Syntax.Name name => $"with the {(descending ? "most" : "fewest")} {name.Value.Replace('_', ' ')}",
        null => "that come first by key",
        _ => "that come first in the rule's order",
    };
}
