using System.Text.Json.Nodes;

namespace ProductProcess.App.Tests.Facts;

/// <summary>The published schema is made from the types and their doc comments, so it cannot fall behind them.</summary>
public class FactsSchemaTests
{
    private static readonly string Published = Path.Combine(RepositoryRoot.Path, "rules", "facts.schema.json");

    [Fact]
    public void PublishedSchema_IsTheOneOfTheTypes()
    {
        var made = FactsSchema.Make();
        if (Environment.GetEnvironmentVariable("PRODUCTPROCESS_WRITE_SCHEMA") == "1")
            File.WriteAllText(Published, made);
        Assert.Equal(made, File.ReadAllText(Published));
    }

    [Fact]
    public void EveryProperty_IsDescribed()
    {
        var schema = JsonNode.Parse(FactsSchema.Make())!;
        Assert.Equal([], Undescribed(schema, "$"));
    }

    private static IEnumerable<string> Undescribed(JsonNode? node, string at)
    {
        if (node is not JsonObject value)
            yield break;
        if (value["properties"] is JsonObject properties)
        {
            foreach (var (name, property) in properties)
            {
                if (property is JsonObject p && p["description"] is null && p["$ref"] is null)
                    yield return $"{at}.{name}";
                foreach (var below in Undescribed(property, $"{at}.{name}"))
                    yield return below;
            }
        }

        foreach (var below in Undescribed(value["items"], $"{at}[]"))
            yield return below;
    }
}
