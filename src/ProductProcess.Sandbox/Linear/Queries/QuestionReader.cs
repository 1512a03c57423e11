using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Linear.Schema;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Parses queries and checks them against the official schema. A text that was checked once is only given its variables.</summary>
internal sealed class QuestionReader
{
    private const int Remembered = 64;

    private readonly DocumentValidator _validator = new();
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Text, string Way), IReadOnlyList<PlannedField>> _plans = new();

    /// <summary>The question; or what is wrong with it, one refusal for each fault.</summary>
    public async Task<(Question? Question, IReadOnlyList<LinearRefusal> Faults)> ReadAsync(GraphQLRequest? request, CancellationToken ct)
    {
        if (request?.Query is not { Length: > 0 } text)
            return (null, [Malformed("The request holds no query.")]);
        if (_plans.Count > Remembered)
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
        if (operation.Operation == OperationType.Subscription)
            return (null, [Invalid("Schema is not configured for subscriptions.")]);
        return await CheckAsync(text, document, operation, request.Variables ?? Inputs.Empty, ct);
    }

    private async Task<(Question? Question, IReadOnlyList<LinearRefusal> Faults)> CheckAsync(
        string text, GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables, CancellationToken ct)
    {
        var schema = await LinearSchema.ReadyAsync();
        var key = (text, $"{operation.Name?.StringValue} {Switches(variables)}");
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
        plan ??= _plans.GetOrAdd(key, _ => new Planner(schema, document, result.Variables).Plan(operation));
        return (new Question(operation.Operation, plan, result), []);
    }

    /// <summary>What can switch fields on and off.</summary>
    private static string Switches(Inputs variables) =>
        string.Join(' ', variables.Where(v => v.Value is bool).Select(v => $"{v.Key}={v.Value}").Order(StringComparer.Ordinal));

    private static LinearRefusal Malformed(string message) => new(StatusCodes.Status400BadRequest, "graphql error", "GRAPHQL_PARSE_FAILED", message);

    private static LinearRefusal Fault(ExecutionError error) => Invalid(error.Message, [.. error.Locations?.Select(l => (l.Line, l.Column)) ?? []]);

    private static LinearRefusal Invalid(string message, params IReadOnlyList<(int Line, int Column)> locations) =>
        new(StatusCodes.Status400BadRequest, "graphql error", "GRAPHQL_VALIDATION_FAILED", message) { Locations = locations };
}
