using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>A connection of an issue that may go on past what came with the issue.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Selection">The field as a selection, with the name of its cursor and the size of the page left open.</param>
/// <param name="Fragment">The name of the fragment it spreads.</param>
/// <param name="Cost">Points of one page of a size, the issue included.</param>
/// <param name="Take">Puts what came with an issue into its parts.</param>
/// <param name="Add">Puts a further page into the parts.</param>
internal sealed record LinearPart(
    string Field,
    Func<string, int, string> Selection,
    string Fragment,
    Func<int, double> Cost,
    Func<LinearIssue, LinearParts, LinearPageInfo?> Take,
    Func<JsonElement, LinearParts, LinearPageInfo?> Add)
{
    /// <summary>Most connections that go on go on a little: points are for what is asked, not for what comes.</summary>
    public const int Next = 25;

    /// <summary>From the second question on.</summary>
    public const int Further = 100;

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

        string Selection(string cursor, int first) => $"{field}(first: {first}, after: ${cursor}) {{ ...{fragment} }}";
        double Cost(int first) =>
            LinearComplexity.Of($"query Cost {{ issue {{ {Selection("a", first)} }} }}\n{LinearQueries.Fragment(fragment)}", 1);
        var costs = new Dictionary<int, double> { [Next] = Cost(Next), [Further] = Cost(Further) };
        return new LinearPart(
            field, Selection, fragment, first => costs[first],
            (issue, parts) => Put(embedded(issue), parts),
            (page, parts) => Put(page.Deserialize(shape), parts));
    }
}
