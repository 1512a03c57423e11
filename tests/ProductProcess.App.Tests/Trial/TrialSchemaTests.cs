using NJsonSchema;
using ProductProcess.App.Run;
using ProductProcess.App.Tests.Facts;
using ProductProcess.App.Trial;

namespace ProductProcess.App.Tests.Trial;

/// <summary>The published schema of trial.json is made from its types and their doc comments.</summary>
public sealed class TrialSchemaTests
{
    private static readonly string Published = Path.Combine(RepositoryRoot.Path, "rules", "trial.schema.json");

    [Fact]
    public void PublishedSchema_IsTheOneOfTheTypes()
    {
        var made = FactsSchema.Make(typeof(TrialReport), TrialJsonContext.Default.Options, "ProductProcess trial, format 1");
        if (Environment.GetEnvironmentVariable("PRODUCTPROCESS_WRITE_SCHEMA") == "1")
            File.WriteAllText(Published, made);
        Assert.Equal(made, File.ReadAllText(Published));
        Assert.Contains("Upper end.", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrialThatComesWithTheTool_IsValid()
    {
        var schema = await JsonSchema.FromFileAsync(Published, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(RuleFiles.BuiltIn, TrialFile.Name), TestContext.Current.CancellationToken)));
    }
}
