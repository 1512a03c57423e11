using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A query that the schema allows, with the arguments of this request.</summary>
internal sealed class Question(OperationType operation, IReadOnlyList<PlannedField> fields, IValidationResult values)
{
    private readonly Dictionary<GraphQLField, FieldArguments> _arguments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GraphQLField, PageArguments> _pages = new(ReferenceEqualityComparer.Instance);

    public bool IsMutation => operation == OperationType.Mutation;

    public IReadOnlyList<PlannedField> Fields => fields;

    public FieldArguments Arguments(PlannedField field)
    {
        if (field.Node.Arguments is null)
            return FieldArguments.None;
        if (_arguments.TryGetValue(field.Node, out var known))
            return known;
        var given = values.ArgumentValues is { } all && all.TryGetValue(field.Node, out var found) ? found : null;
        return _arguments[field.Node] = new FieldArguments(given);
    }

    /// <exception cref="LinearRefusal">The page cannot be had.</exception>
    public PageArguments Page(PlannedField field) =>
        _pages.TryGetValue(field.Node, out var known) ? known : _pages[field.Node] = PageArguments.Read(Arguments(field), field.Name);

    /// <summary>Where a field of this name is asked for, from the root on; null where it is not.</summary>
    public IReadOnlyList<object>? PathTo(string name) => PathTo(fields, name);

    private static List<object>? PathTo(IReadOnlyList<PlannedField> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name)
                return [name];
            if (field.Fields is { } inner && PathTo(inner, name) is { } rest)
                return field.IsList ? [field.Name, 0, .. rest] : [field.Name, .. rest];
        }

        return null;
    }
}
