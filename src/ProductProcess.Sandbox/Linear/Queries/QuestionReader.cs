using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ProductProcess.Sandbox.Linear.Schema;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Parses queries and checks them against the official schema. A text that was checked once is only given its variables.</summary>
internal sealed class QuestionReader
{
    private const int Remembered = 64;

    private readonly DocumentValidator _validator = new();
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Text, string? Operation), IReadOnlyList<PlannedField>> _plans = new();

    /// <summary>The question; or what is wrong with it, one refusal for each fault.</summary>
    public async Task<(Question? Question, IReadOnlyList<LinearRefusal> Faults)> ReadAsync(GraphQLRequest? request, CancellationToken ct)
    {
        if (request?.Query is not { Length: > 0 } text)
            return (null, [Malformed("The request holds no query.")]);
        if (_documents.Count > Remembered)
        {
            _documents.Clear();
            _plans.Clear();
        }

        GraphQLDocument document;
        try
        {
            document = _documents.GetOrAdd(text, t => Parser.Parse(t));
        }
        catch (GraphQLParserException e)
        {
            return (null, [Malformed(e.Message)]);
        }

        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToArray();
        var operation = string.IsNullOrEmpty(request.OperationName)
            ? operations.Length == 1 ? operations[0] : null
            : Array.Find(operations, o => o.Name?.StringValue == request.OperationName);
        if (operation is null)
            return (null, [Malformed("The document holds no such operation, or several and none is named.")]);
        return await CheckAsync(text, document, operation, request.Variables ?? Inputs.Empty, ct);
    }

    private async Task<(Question? Question, IReadOnlyList<LinearRefusal> Faults)> CheckAsync(
        string text, GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables, CancellationToken ct)
    {
        var schema = await LinearSchema.ReadyAsync();
        var key = (text, operation.Name?.StringValue);
        var isKnown = _plans.TryGetValue(key, out var plan);
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Variables = variables,
            Rules = isKnown ? [] : null,
            CancellationToken = ct,
        });
        if (!result.IsValid)
            return (null, [.. result.Errors.Select(Fault)]);
        return (new Question(operation.Operation, plan ?? Plan(schema, key, document, operation, result), result), []);
    }

    private IReadOnlyList<PlannedField> Plan(
        ISchema schema, (string Text, string? Operation) key, GraphQLDocument document, GraphQLOperationDefinition operation, IValidationResult result)
    {
        var planner = new Planner(schema, document, result.Variables);
        var plan = planner.Plan(operation);
        return planner.ReadsVariables ? plan : _plans.GetOrAdd(key, plan);
    }

    private static LinearRefusal Malformed(string message) => new(400, "graphql error", "GRAPHQL_PARSE_FAILED", message);

    private static LinearRefusal Fault(ExecutionError error) => new(400, "graphql error", "GRAPHQL_VALIDATION_FAILED", error.Message)
    {
        Locations = [.. error.Locations?.Select(l => (l.Line, l.Column)) ?? []],
    };
}
