using System.IO.Compression;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProductProcess.Sandbox.Linear.Schema;

/// <summary>
/// Linear's official schema, against which every query is checked. Building it takes a quarter of a second, so it is
/// built once a process, and in the background.
/// </summary>
internal static class LinearSchema
{
    private const string Resource = "linear.schema.graphql.gz";

    private static readonly string[] BuiltIn = ["Int", "Float", "String", "Boolean", "ID"];

    private static readonly Lazy<Task<ISchema>> Built = new(() => Task.Run(Build));

    /// <summary>Starts building when nobody has yet.</summary>
    public static Task<ISchema> ReadyAsync() => Built.Value;

    /// <summary>The schema once it is built; waits for it when it is not yet.</summary>
    public static ISchema Known => Built.Value.GetAwaiter().GetResult();

    public static string Text()
    {
        using var packed = typeof(LinearSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static ISchema Build()
    {
        // Subscriptions come over another transport; without the root they are refused as unknown.
        var text = Text().Replace("  subscription: Subscription\n", "", StringComparison.Ordinal);
        var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.All });
        var builder = new SchemaBuilder { IgnoreComments = true };
        foreach (var kind in document.Definitions.Where(d => d is GraphQLUnionTypeDefinition or GraphQLInterfaceTypeDefinition))
            builder.Types.For(((GraphQLTypeDefinition)kind).Name.StringValue).ResolveType = _ => null!;
        var schema = builder.Build(text);
        foreach (var scalar in document.Definitions.OfType<GraphQLScalarTypeDefinition>().Where(s => !BuiltIn.Contains(s.Name.StringValue)))
            schema.RegisterType(new OpenScalar(scalar.Name.StringValue));
        schema.Initialize();
        return schema;
    }
}
