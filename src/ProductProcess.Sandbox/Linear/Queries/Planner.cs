using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ProductProcess.Sandbox.Linear.Fields;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Lays out what a checked operation asks for: fragments filled in, fields of the same name put together.</summary>
internal sealed class Planner(ISchema schema, GraphQLDocument document, Variables? variables)
{
    private const string TypeName = "__typename";

    public IReadOnlyList<PlannedField> Plan(GraphQLOperationDefinition operation) =>
        Plan(operation.Operation == OperationType.Mutation ? schema.Mutation! : schema.Query, [operation.SelectionSet]);

    private List<PlannedField> Plan(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selections)
    {
        var byKey = new OrderedDictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
        foreach (var selection in selections)
            Collect(type, selection, byKey);
        return byKey.Select(k => Field(type, k.Key, k.Value)).ToList();
    }

    private void Collect(IObjectGraphType type, GraphQLSelectionSet selections, OrderedDictionary<string, List<GraphQLField>> byKey)
    {
        foreach (var selection in selections.Selections.Where(s => IsWanted((IHasDirectivesNode)s)))
        {
            switch (selection)
            {
                case GraphQLField field:
                    var key = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!byKey.TryGetValue(key, out var fields))
                        byKey[key] = fields = [];
                    fields.Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, byKey);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().First(f => f.FragmentName.Name == spread.FragmentName.Name);
                    if (Applies(fragment.TypeCondition, type))
                        Collect(type, fragment.SelectionSet, byKey);
                    break;
            }
        }
    }

    private PlannedField Field(IObjectGraphType parent, string key, List<GraphQLField> nodes)
    {
        var name = nodes[0].Name.StringValue;
        var planned = new PlannedField { Key = JsonEncodedText.Encode(key), Name = name, Node = nodes[0], Type = name };
        if (name == TypeName)
            return planned with { Resolve = (_, _) => parent.Name };
        if (parent.GetField(name) is not { } field)
            return planned with { Fields = [] };
        var (declared, required) = field.ResolvedType is NonNullGraphType some ? (some.ResolvedType!, true) : (field.ResolvedType!, false);
        var type = declared.GetNamedType();
        return planned with
        {
            Type = type.Name,
            IsRequired = required,
            IsList = declared is ListGraphType,
            NodeType = NodeTypes.OfConnection(type),
            Resolve = FieldTable.All.Find(parent.Name, name),
            Fields = Concrete(type) is { } concrete ? Plan(concrete, nodes.Select(n => n.SelectionSet).OfType<GraphQLSelectionSet>()) : null,
            Emptiest = Emptiest(type),
        };
    }

    /// <summary>Of an interface or a union nothing is known here, so that any of its types will do.</summary>
    private static IObjectGraphType? Concrete(IGraphType type) => type switch
    {
        IObjectGraphType exact => exact,
        IAbstractGraphType open => open.PossibleTypes.First(),
        _ => null,
    };

    private static object? Emptiest(IGraphType type) => type switch
    {
        EnumerationGraphType values => values.Values.First().Name,
        _ => type.Name switch
        {
            "Boolean" => false,
            "Int" or "Float" => 0d,
            "DateTime" => new Instant(0),
            "TimelessDate" => "1970-01-01",
            "JSON" or "JSONObject" => EmptyJson.Object,
            _ => "",
        },
    };

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name.StringValue == type.Name
        || (schema.AllTypes[condition.Type.Name.StringValue] is IAbstractGraphType open && open.PossibleTypes.Contains(type));

    private bool IsWanted(IHasDirectivesNode node) =>
        node.Directives is null || node.Directives.Items.TrueForAll(d => d.Name.StringValue switch
        {
            "include" => IsTrue(d),
            "skip" => !IsTrue(d),
            _ => true,
        });

    private bool IsTrue(GraphQLDirective directive)
    {
        var given = directive.Arguments!.Items[0].Value;
        if (given is GraphQLBooleanValue literal)
            return literal.BoolValue;
        return given is GraphQLVariable variable && variables?.FirstOrDefault(v => v.Name == variable.Name.StringValue)?.Value is true;
    }
}
