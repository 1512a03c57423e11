using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProductProcess.Sandbox.Linear.Schema;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Linear;

/// <summary>Linear's endpoint.</summary>
internal sealed class LinearSite
{
    private readonly DocumentValidator _validator = new();

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/graphql", AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        var query = (await RequestBody.ReadAsync(context))?.Text("query") ?? "";
        var document = Parser.Parse(query);
        var checkedQuery = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = await LinearSchema.ReadyAsync(),
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
        });
        var status = checkedQuery.IsValid ? StatusCodes.Status501NotImplemented : StatusCodes.Status400BadRequest;
        await Reply.ErrorAsync(context, status, string.Join(' ', checkedQuery.Errors.Select(e => e.Message)));
    }
}
