using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Linear.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Asks a Linear, and turns everything that can go wrong into one of the few failures a caller acts on. An answer with errors is
/// a failure even where it brings data: part of it is missing.
/// </summary>
internal sealed class LinearCalls(SourceOptions options, ILinearApi api, TimeProvider time)
{
    /// <summary>An answer that is not the JSON it claims to be is asked for again this often.</summary>
    private const int MostUnreadable = 2;

    private readonly LinearFailures _failures = new(options, time);

    public SourceOptions Options { get; } = options;

    /// <summary>The page under the question's root field.</summary>
    public async Task<LinearPage<T>> PageAsync<T>(
        string stream,
        LinearQuery query,
        JsonObject variables,
        JsonTypeInfo<LinearPage<T>> shape,
        CancellationToken cancellationToken)
    {
        var data = await AskAsync(stream, query, variables, cancellationToken).ConfigureAwait(false);
        return data.TryGetProperty(query.Root, out var root) && Read(root, shape) is { Nodes: not null, PageInfo: not null } page
            ? page
            : throw _failures.Unreadable(stream, null, null);
    }

    public async Task<JsonElement> AskAsync(
        string stream,
        LinearQuery query,
        JsonObject variables,
        CancellationToken cancellationToken)
    {
        var question = new LinearQuestion(query.Name, query.Text, variables);
        var answer = await SendAsync(stream, question, cancellationToken).ConfigureAwait(false);
        if (answer.Errors is { Count: > 0 } errors)
            throw _failures.Of(stream, errors, null, null);
        return answer.Data is { ValueKind: JsonValueKind.Object } data
            ? data
            : throw new TrackerAnswerException(
                Options.Name, stream, $"the answer to {query.Name} holds neither data nor an error.", "Run again.");
    }

    private async Task<LinearAnswer> SendAsync(string stream, LinearQuestion question, CancellationToken cancellationToken)
    {
        for (var unreadable = 0; ; unreadable++)
        {
            try
            {
                return await api.AskAsync(question, cancellationToken).ConfigureAwait(false) ?? new LinearAnswer();
            }
            catch (Exception wrapped) when (wrapped is not TrackerException)
            {
                var cause = wrapped is ApiRequestException { InnerException: { } inner } ? inner : wrapped;
                if (cause is OperationCanceledException && cancellationToken.IsCancellationRequested)
                    throw new OperationCanceledException(cancellationToken);
                if (cause is TrackerException told)
                    throw told;
                if (cause is JsonException or ApiException { StatusCode: HttpStatusCode.OK } && unreadable < MostUnreadable)
                    continue;
                if (Translate(stream, cause) is { } failure)
                    throw failure;
                throw;
            }
        }
    }

    private TrackerException? Translate(string stream, Exception cause) => cause switch
    {
        ApiException answer => _failures.Of(stream, answer),
        JsonException => _failures.Unreadable(stream, cause, null),
        _ => WireFailures.Of(Options, stream, cause),
    };

    private static LinearPage<T>? Read<T>(JsonElement root, JsonTypeInfo<LinearPage<T>> shape)
    {
        try
        {
            return root.Deserialize(shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
