using System.Text.Json;
using GraphQLParser.AST;
using ProductProcess.Sandbox.Linear.Fields;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A field of a checked query, with everything looked up that is the same for all objects.</summary>
internal sealed record PlannedField
{
    /// <summary>The name in the answer.</summary>
    public required JsonEncodedText Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Where its arguments stand.</summary>
    public required GraphQLField Node { get; init; }

    /// <summary>The name of its type, without lists and exclamation marks.</summary>
    public required string Type { get; init; }

    public bool IsList { get; init; }

    /// <summary>May not be null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>For connections: the type of the nodes.</summary>
    public string? NodeType { get; init; }

    /// <summary>Null when the sandbox knows nothing of it.</summary>
    public FieldResolver? Resolve { get; init; }

    /// <summary>What is asked of the object; null for a plain value.</summary>
    public IReadOnlyList<PlannedField>? Fields { get; init; }

    /// <summary>What stands for a missing value that may not be null.</summary>
    public object? Emptiest { get; init; }

    public bool IsIntrospection => Name is "__schema" or "__type";
}
