using System.Globalization;
using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Executes one question over trees of JSON: lists become connections where nodes are asked for.</summary>
internal sealed class FakeGraphQL
{
    private readonly GraphQLDocument _document;
    private readonly JsonObject _variables;
    private readonly int _mostPerPage;
    private readonly Func<string, JsonObject?, string?> _refuses;
    private readonly JsonArray _errors = [];
    private bool _tooLarge;

    public FakeGraphQL(JsonNode request, int mostPerPage, Func<string, JsonObject?, string?> refuses)
    {
        _document = Parser.Parse(request["query"]!.GetValue<string>());
        _variables = request["variables"] as JsonObject ?? [];
        _mostPerPage = mostPerPage;
        _refuses = refuses;
    }

    private GraphQLOperationDefinition Operation => _document.Definitions.OfType<GraphQLOperationDefinition>().Single();

    public JsonObject Execute(Func<string, JsonObject, JsonNode?> root)
    {
        var data = new JsonObject();
        foreach (var field in Fields(Operation.SelectionSet))
        {
            var name = field.Name.StringValue;
            var shown = field.Alias?.Name.StringValue ?? name;
            data[shown] = Value(field, root(name, Arguments(field)), null, [JsonValue.Create(shown)]);
        }

        // A field that may not be null takes everything above it along.
        var answer = new JsonObject { ["data"] = _errors.Count > 0 || _tooLarge ? null : data };
        if (_errors.Count > 0)
            answer["errors"] = _errors;
        return answer;
    }

    /// <summary>By the published rules, written a second time so that one checks the other.</summary>
    public double Complexity() => Math.Round(Fields(Operation.SelectionSet).Sum(Cost), 1);

    private double Cost(GraphQLField field)
    {
        if (field.SelectionSet is null)
            return 0.1;
        var inside = Fields(field.SelectionSet).ToArray();
        if (Array.Find(inside, f => f.Name.StringValue == "nodes") is not { } nodes)
            return 1 + inside.Sum(Cost);
        var first = (int?)Arguments(field)["first"] ?? 50;
        return (first * Cost(nodes)) + inside.Where(f => f != nodes).Sum(Cost);
    }

    private JsonNode? Value(GraphQLField field, JsonNode? value, JsonObject? of, JsonNode[] path)
    {
        if (_refuses(field.Name.StringValue, of) is { } code)
        {
            _errors.Add(FakeLinear.Error($"No {field.Name.StringValue} for you.", code, [.. path.Select(p => p.DeepClone())]));
            return null;
        }

        if (field.SelectionSet is not { } selection)
            return value?.DeepClone();
        if (value is JsonObject entity)
            return Entity(selection, entity, path);
        if (value is not JsonArray list)
            return null;
        return Fields(selection).Any(f => f.Name.StringValue == "nodes")
            ? Connection(field, list, path)
            : new JsonArray([.. list.Select((e, i) => Entity(selection, (JsonObject)e!, [.. path, JsonValue.Create(i)]))]);
    }

    private JsonObject Entity(GraphQLSelectionSet selection, JsonObject entity, JsonNode[] path)
    {
        var shown = new JsonObject();
        foreach (var field in Fields(selection))
        {
            var name = field.Name.StringValue;
            shown[field.Alias?.Name.StringValue ?? name] = Value(field, entity[name], entity, [.. path, JsonValue.Create(name)]);
        }

        return shown;
    }

    private JsonObject Connection(GraphQLField field, JsonArray list, JsonNode[] path)
    {
        var arguments = Arguments(field);
        var first = (int?)arguments["first"] ?? 50;
        _tooLarge |= first > _mostPerPage;
        var visible = list.Where(e => (bool?)arguments["includeArchived"] == true || e!["archivedAt"] is null).ToArray();
        var at = arguments["after"] is { } after ? int.Parse(((string)after!)[1..], CultureInfo.InvariantCulture) : 0;
        var page = visible.Skip(at).Take(first).ToArray();
        var shown = new JsonObject();
        foreach (var part in Fields(field.SelectionSet!))
        {
            shown[part.Name.StringValue] = part.Name.StringValue == "nodes"
                ? new JsonArray([.. page.Select((e, i) => Entity(part.SelectionSet!, (JsonObject)e!, [.. path, JsonValue.Create("nodes"), JsonValue.Create(i)]))])
                : new JsonObject
                {
                    ["hasNextPage"] = at + page.Length < visible.Length,
                    ["endCursor"] = page.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"c{at + page.Length}"),
                };
        }

        return shown;
    }

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet selection)
    {
        foreach (var part in selection.Selections)
        {
            if (part is GraphQLFragmentSpread spread)
            {
                var fragment = _document.Definitions.OfType<GraphQLFragmentDefinition>().Single(f => f.FragmentName.Name == spread.FragmentName.Name);
                foreach (var field in Fields(fragment.SelectionSet))
                    yield return field;
            }
            else if (part is GraphQLField field && Included(field))
            {
                yield return field;
            }
        }
    }

    private bool Included(GraphQLField field) =>
        field.Directives?.All(d => d.Name.StringValue != "include" || (bool?)Of(d.Arguments!.Single().Value) == true) ?? true;

    private JsonObject Arguments(GraphQLField field)
    {
        var arguments = new JsonObject();
        foreach (var argument in field.Arguments ?? Enumerable.Empty<GraphQLArgument>())
            arguments[argument.Name.StringValue] = Of(argument.Value);
        return arguments;
    }

    private JsonNode? Of(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => _variables[variable.Name.StringValue]?.DeepClone(),
        GraphQLIntValue number => int.Parse(number.Value.Span, CultureInfo.InvariantCulture),
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        _ => throw new InvalidOperationException($"{value.Kind} is not expected here."),
    };
}
