using GraphQL.Execution;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>The arguments of one field, checked and with variables filled in. What is null counts as absent.</summary>
internal sealed class FieldArguments(IDictionary<string, ArgumentValue>? values)
{
    public static FieldArguments None { get; } = new(null);

    public string? Text(string name) => Value(name) as string;

    public int? Number(string name) => Value(name) is int number ? number : null;

    public bool YesNo(string name) => Value(name) is true;

    public IDictionary<string, object?>? Object(string name) => Value(name) as IDictionary<string, object?>;

    private object? Value(string name) => values is not null && values.TryGetValue(name, out var value) ? value.Value : null;
}
