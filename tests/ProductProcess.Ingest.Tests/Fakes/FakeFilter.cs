using System.Text.Json.Nodes;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Linear's filters, as far as they are used: comparators <c>in</c> and <c>gte</c>, objects, and <c>some</c> of a list.</summary>
internal static class FakeFilter
{
    public static bool Passes(JsonObject entity, JsonObject filter) => filter.All(clause => Holds(entity[Stored(clause.Key)], (JsonObject)clause.Value!));

    /// <summary>The fake stores a project's accessible teams and its teams as one.</summary>
    private static string Stored(string field) => field == "accessibleTeams" ? "teams" : field;

    private static bool Holds(JsonNode? value, JsonObject clause)
    {
        if (clause["in"] is JsonArray members)
            return members.Any(m => (string?)m == (string?)value);
        if (clause["gte"] is { } least)
            return string.CompareOrdinal((string?)value, (string?)least) >= 0;
        if (clause["some"] is JsonObject some)
            return value is JsonArray list && list.Any(e => Passes((JsonObject)e!, some));
        return value is JsonObject entity && Passes(entity, clause);
    }
}
