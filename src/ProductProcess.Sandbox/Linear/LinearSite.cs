using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Linear.Access;
using ProductProcess.Sandbox.Linear.Fields;
using ProductProcess.Sandbox.Linear.Filters;
using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Schema;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Linear;

/// <summary>The endpoints of a Linear: one for queries, one for tokens.</summary>
internal sealed class LinearSite
{
    private readonly LinearPresent _present;
    private readonly SandboxFaults _faults;
    private readonly TimeProvider _time;
    private readonly LinearAccess _access;
    private readonly OAuthEndpoint _oauth;
    private readonly QuestionReader _questions = new();
    private readonly GraphQLSerializer _serializer = new();
    private readonly AnswerBuffers _buffers = new();

    public LinearSite(LinearPresent present, Gate gate, TimeProvider time)
    {
        var tokens = new OAuthTokens(time, gate.Faults);
        (_present, _faults, _time) = (present, gate.Faults, time);
        _access = new LinearAccess(tokens, present.Manners, time);
        _oauth = new OAuthEndpoint(tokens);
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        // Nobody waits for it here: the first query does, if it has to.
        _ = LinearSchema.ReadyAsync();
        routes.MapPost("/graphql", AnswerAsync);
        routes.MapPost("/oauth/token", _oauth.AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        LinearBudget? budget = null;
        IReadOnlyList<LinearRefusal> refusals;
        try
        {
            (budget, var isApp) = _access.Admit(context.Request);
            Take(budget.Requests, 1);
            if (_faults.RefusesAsRateLimited())
                throw LinearRefusal.RateLimited(budget.Requests.Limit, budget.Requests.What);
            (var question, refusals) = await _questions.ReadAsync(await RequestAsync(context), context.RequestAborted);
            if (question is not null)
            {
                await AnswerAsync(context, question, budget, isApp);
                return;
            }
        }
        catch (LinearRefusal refusal)
        {
            refusals = [refusal];
        }

        budget?.WriteHeaders(context.Response.Headers);
        await Reply.JsonAsync(context, json => ErrorWriter.WriteAnswer(json, refusals), refusals[0].Status);
    }

    private async Task AnswerAsync(HttpContext context, Question question, LinearBudget budget, bool isApp)
    {
        var complexity = Complexity.Of(question.Fields, question.Page);
        context.Response.Headers["X-Complexity"] = Math.Ceiling(complexity).ToString(CultureInfo.InvariantCulture);
        if (complexity > Complexity.Most || _faults.IsTooComplex())
            throw LinearRefusal.TooComplex(complexity);
        Take(budget.Complexity, (long)Math.Ceiling(complexity));
        if (question.IsMutation)
            throw LinearRefusal.Forbidden("This sandbox can only be read.");
        if (_faults.HistoryRefused && question.PathTo("history") is { } path)
            throw LinearRefusal.Forbidden("The history of issues cannot be read.", path);
        var world = _present.Now;
        var root = new LinearRoot(world, new LinearCaller(world.Now, isApp), budget);
        // The whole answer at once: what goes wrong on the way must not follow after half of it.
        var buffer = _buffers.Take();
        try
        {
            Write(buffer, question, root);
            budget.WriteHeaders(context.Response.Headers);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.BodyWriter.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
        }
        finally
        {
            _buffers.GiveBack(buffer);
        }
    }

    private void Write(ArrayBufferWriter<byte> buffer, Question question, LinearRoot root)
    {
        var (lost, partial) = (_faults.LosesData(), _faults.IsPartial());
        using var json = new Utf8JsonWriter(buffer, Reply.Writing);
        var filters = new FilterReader(LinearSchema.Known, FieldTable.All, _time.GetUtcNow());
        json.WriteStartObject();
        if (partial)
            ErrorWriter.WriteErrors(json, [LinearRefusal.Internal([question.Fields[0].Name])]);
        json.WritePropertyName("data");
        if (lost)
            json.WriteNullValue();
        else
            new DataWriter(json, question, new Pager(filters, _faults.IgnoreFilters)).Write(root);
        json.WriteEndObject();
    }

    private async Task<GraphQLRequest?> RequestAsync(HttpContext context)
    {
        try
        {
            return await _serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Take(LeakyBucket bucket, long amount)
    {
        if (!bucket.TryTake(amount))
            throw LinearRefusal.RateLimited(bucket.Limit, bucket.What);
    }
}
