using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>A connection of an issue that may go on past what came with the issue.</summary>
/// <param name="Field">Its name.</param>
/// <param name="First">How much a question for the rest asks for.</param>
/// <param name="Selection">The field as a selection, with the name of its cursor left open.</param>
/// <param name="Fragment">The name of the fragment it spreads.</param>
/// <param name="Cost">Points of one such question, the issue included.</param>
/// <param name="Take">Puts what came with an issue into its parts.</param>
/// <param name="Add">Puts a further page into the parts.</param>
internal sealed record LinearPart(
    string Field,
    int First,
    Func<string, string> Selection,
    string Fragment,
    double Cost,
    Func<LinearIssue, LinearParts, LinearPageInfo?> Take,
    Func<JsonElement, LinearParts, LinearPageInfo?> Add)
{
    private const int Next = 100;

    public static LinearPart History { get; } =
        Of("history", "HistoryPage", i => i.History, p => p.History, LinearJson.Default.LinearPageLinearHistory);

    public static IReadOnlyList<LinearPart> All { get; } =
    [
        History,
        Of("stateHistory", "SpanPage", i => i.StateHistory, p => p.Spans, LinearJson.Default.LinearPageLinearSpan),
        Of("relations", "RelationPage", i => i.Relations, p => p.Relations, LinearJson.Default.LinearPageLinearRelation),
        Of("inverseRelations", "InverseRelationPage", i => i.InverseRelations, p => p.InverseRelations, LinearJson.Default.LinearPageLinearRelation),
        Of("comments", "CommentPage", i => i.Comments, p => p.Comments, LinearJson.Default.LinearPageLinearComment),
    ];

    private static LinearPart Of<T>(
        string field,
        string fragment,
        Func<LinearIssue, LinearPage<T>?> embedded,
        Func<LinearParts, List<T>> list,
        JsonTypeInfo<LinearPage<T>> shape)
    {
        LinearPageInfo? Put(LinearPage<T>? page, LinearParts parts)
        {
            list(parts).AddRange(page?.Nodes ?? []);
            return page?.PageInfo;
        }

        string Selection(string cursor) => $"{field}(first: {Next}, after: ${cursor}) {{ ...{fragment} }}";
        var text = $"query Cost {{ issue {{ {Selection("a")} }} }}\n{LinearQueries.Fragment(fragment)}";
        return new LinearPart(
            field, Next, Selection, fragment, LinearComplexity.Of(text, 1),
            (issue, parts) => Put(embedded(issue), parts),
            (page, parts) => Put(page.Deserialize(shape), parts));
    }
}
