using System.IO.Compression;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using ProductProcess.Ingest.Sources.Linear;
using ProductProcess.Sandbox;

namespace ProductProcess.Ingest.Tests.Sources.Linear;

/// <summary>Every question that is asked of a Linear, held against Linear's own schema.</summary>
public sealed class LinearContractTests
{
    private static readonly Lazy<ISchema> Official = new(() => Build());

    public static TheoryData<string> Names => [.. LinearQueries.All.Select(q => q.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task EveryQuestion_IsOneThatLinearAnswers(string name) =>
        AssertValidAsync(LinearQueries.All.Single(q => q.Name == name));

    [Fact]
    public Task TheQuestionForTheRest_IsOneThatLinearAnswers() =>
        AssertValidAsync(LinearRest.Question([.. LinearPart.All.Select(p => (p, LinearPart.Next)), (LinearPart.History, LinearPart.Further)]));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryQuestion_BearsTheNameItIsSentUnder(string name)
    {
        var query = LinearQueries.All.Single(q => q.Name == name);
        var operation = Parser.Parse(query.Text).Definitions.OfType<GraphQLOperationDefinition>().Single();

        Assert.Equal(name, operation.Name!.StringValue);
        Assert.Contains(operation.SelectionSet.Selections.OfType<GraphQLField>(), f => f.Name.StringValue == query.Root);
    }

    [Theory]
    [InlineData("description")]
    [InlineData("body")]
    [InlineData("bodyData")]
    [InlineData("content")]
    [InlineData("documentContent")]
    [InlineData("fromTitle")]
    public void NoQuestion_AsksForTexts(string field)
    {
        foreach (var query in LinearQueries.All)
            Assert.DoesNotMatch($@"\b{field}\b", query.Text);
    }

    [Fact]
    public async Task AQuestionThatLinearDoesNotKnow_IsFound()
    {
        var wrong = LinearQueries.Teams with { Text = LinearQueries.Teams.Text.Replace("cycleLockToActive", "cycleLocked", StringComparison.Ordinal) };

        var result = await CheckAsync(wrong);

        Assert.Contains("cycleLocked", Assert.Single(result).Message, StringComparison.Ordinal);
    }

    private static async Task AssertValidAsync(LinearQuery query) => Assert.Empty((await CheckAsync(query)).Select(e => e.Message));

    private static async Task<IReadOnlyList<GraphQL.ExecutionError>> CheckAsync(LinearQuery query)
    {
        var document = Parser.Parse(query.Text);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        // Values are checked when they are sent; here it is enough that variables fit where they stand.
        operation.Variables?.Items.ForEach(v => v.DefaultValue = null);
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = Official.Value,
            Document = document,
            Operation = operation,
            Rules = GraphQL.Validation.DocumentValidator.CoreRules,
            Variables = new GraphQL.Inputs(Sample(operation)),
        });
        return [.. result.Errors];
    }

    private static Dictionary<string, object?> Sample(GraphQLOperationDefinition operation) =>
        operation.Variables?.Items.ToDictionary(v => v.Variable.Name.StringValue, v => TypeName(v.Type) switch
        {
            "Int" => (object?)1,
            "Boolean" => true,
            "String" => "x",
            _ => null,
        }) ?? [];

    private static string TypeName(GraphQLType type) => type is GraphQLNonNullType { Type: var inner } ? TypeName(inner) : ((GraphQLNamedType)type).Name.StringValue;

    private static Schema Build()
    {
        using var packed = typeof(SandboxServer).Assembly.GetManifestResourceStream("linear.schema.graphql.gz")!;
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var text = reader.ReadToEnd().Replace("  subscription: Subscription\n", "", StringComparison.Ordinal);
        var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.All });
        var builder = new SchemaBuilder { IgnoreComments = true };
        foreach (var kind in document.Definitions.Where(d => d is GraphQLUnionTypeDefinition or GraphQLInterfaceTypeDefinition))
            builder.Types.For(((GraphQLTypeDefinition)kind).Name.StringValue).ResolveType = _ => null!;
        var schema = builder.Build(text);
        foreach (var scalar in document.Definitions.OfType<GraphQLScalarTypeDefinition>())
            schema.RegisterType(new AnyScalar(scalar.Name.StringValue));
        schema.Initialize();
        return schema;
    }

    private sealed class AnyScalar : ScalarGraphType
    {
        public AnyScalar(string name) => Name = name;

        public override object? ParseValue(object? value) => value;

        public override object? ParseLiteral(GraphQLValue value) => value;

        public override bool CanParseLiteral(GraphQLValue value) => true;
    }
}
