using System.Text.Json.Nodes;
using NJsonSchema;
using ProductProcess.App.Run;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Schema;
using YamlDotNet.RepresentationModel;

namespace ProductProcess.App.Tests.Facts;

/// <summary>The published schema of rule files is made from the tables of the loader, and editors can rely on it.</summary>
public class RuleSchemaTests
{
    private static readonly string Published = Path.Combine(RepositoryRoot.Path, "rules", "rule.schema.json");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(RuleFiles.BuiltIn, "*.yml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RuleFiles.BuiltIn, file))];

    [Fact]
    public void PublishedSchema_IsTheOneOfTheLoader()
    {
        var made = RuleSchema.Make(FrameWords.All);
        if (Environment.GetEnvironmentVariable("PRODUCTPROCESS_WRITE_SCHEMA") == "1")
            File.WriteAllText(Published, made);
        Assert.Equal(made, File.ReadAllText(Published));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task RuleThatComesWithTheTool_IsValid(string file) =>
        Assert.Empty(await ProblemsAsync(await File.ReadAllTextAsync(Path.Combine(RuleFiles.BuiltIn, file), TestContext.Current.CancellationToken)));

    [Theory]
    [InlineData("scope: team", "scope: person")]
    [InlineData("needs: [status_history, assignee_history]", "needs: [status_histories]")]
    [InlineData("of: weeks", "of: weekends")]
    [InlineData("title: More in than out", "titel: More in than out")]
    [InlineData("expect: quiet", "expect: silent")]
    public async Task RuleWithAMistake_IsPointedAt(string right, string wrong)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RuleFiles.BuiltIn, "demand", "more-in-than-out.yml"), TestContext.Current.CancellationToken);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(await ProblemsAsync(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> ProblemsAsync(string yaml)
    {
        var schema = await JsonSchema.FromFileAsync(Published, TestContext.Current.CancellationToken);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return schema.Validate(Json(stream.Documents[0].RootNode)!.ToJsonString());
    }

    /// <summary>As editors read YAML: plain whole numbers and truths are no texts.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: var plain } when int.TryParse(plain, out var number) => JsonValue.Create(number),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
