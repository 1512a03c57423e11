using System.IO.Compression;
using System.Text;
using NJsonSchema;
using NSwag;

namespace ProductProcess.Specs;

/// <summary>Atlassian's own descriptions of Jira Cloud, to hold requests and replies against.</summary>
internal sealed class JiraContract
{
    private static readonly Lazy<Task<JiraContract>> Loaded = new(LoadAsync);

    private readonly List<(string[] Template, OpenApiPathItem Item)> _paths;

    private JiraContract(IEnumerable<OpenApiDocument> documents) =>
        _paths = [.. documents.SelectMany(d => d.Paths).Select(p => (p.Key.Split('/'), p.Value)).OrderBy(p => p.Item1.Count(IsParameter))];

    /// <summary>Read once for all tests: it is large.</summary>
    public static Task<JiraContract> ReadyAsync() => Loaded.Value;

    /// <summary>What is wrong with a request: its path, its parameters, its body. Nothing when all is well.</summary>
    public IEnumerable<string> CheckRequest(string method, string path, string query, string body)
    {
        if (Find(method, path) is not { } operation)
            return [$"{method} {path} is not in the description."];
        var given = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToLookup(p => Uri.UnescapeDataString(p[0]), p => Uri.UnescapeDataString(p.ElementAtOrDefault(1) ?? ""));
        var known = operation.Parameters.Where(p => p.Kind == OpenApiParameterKind.Query).ToDictionary(p => p.Name);
        var problems = given.Where(g => !known.ContainsKey(g.Key)).Select(g => $"query: {g.Key} is unknown")
            .Concat(known.Values.Where(p => p.IsRequired && !given.Contains(p.Name)).Select(p => $"query: {p.Name} is missing"))
            .Concat(given.Where(g => known.ContainsKey(g.Key)).SelectMany(g => g.Where(value => !Fits(known[g.Key].ActualSchema, value)).Select(value => $"query: {g.Key}={value} is no {known[g.Key].ActualSchema.Type}")));
        var schema = operation.RequestBody?.Content["application/json"].Schema;
        return schema is null
            ? problems.Concat(body.Length > 0 ? ["body: none is expected"] : [])
            : problems.Concat(Check(schema, body));
    }

    /// <summary>What is wrong with a reply, as paths into it. Nothing when all is well.</summary>
    public IEnumerable<string> CheckReply(string method, string path, int status, string reply)
    {
        if (Find(method, path) is not { } operation)
            return [$"{method} {path} is not in the description."];
        if (!operation.ActualResponses.TryGetValue(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var response))
            return [$"{method} {path} never answers {status}."];
        return response.Schema is { } schema ? Check(schema, reply) : [];
    }

    private static IEnumerable<string> Check(JsonSchema schema, string json) => Flatten(schema.Validate(json, SchemaType.OpenApi3));

    private static IEnumerable<string> Flatten(IEnumerable<NJsonSchema.Validation.ValidationError> errors)
    {
        foreach (var error in errors)
        {
            var inner = error is NJsonSchema.Validation.ChildSchemaValidationError child ? Flatten(child.Errors.SelectMany(e => e.Value)).ToArray() : [];
            foreach (var problem in inner.Length > 0 ? inner : [$"{error.Kind} {error.Path}"])
                yield return problem;
        }
    }

    private static bool Fits(JsonSchema schema, string value) => schema.Type switch
    {
        JsonObjectType.Integer => long.TryParse(value, out _),
        JsonObjectType.Boolean => value is "true" or "false",
        _ => schema.Enumeration.Count == 0 || schema.Enumeration.Contains(value),
    };

    private OpenApiOperation? Find(string method, string path)
    {
        var segments = path.Split('/');
        foreach (var (template, item) in _paths)
        {
            if (template.Length == segments.Length && template.Zip(segments).All(p => p.First == p.Second || IsParameter(p.First)) && item.TryGetValue(method.ToLowerInvariant(), out var operation))
                return operation;
        }

        return null;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');

    private static async Task<JiraContract> LoadAsync() => new(
    [
        await ReadAsync("jira-cloud-platform-v3.openapi.json.gz"),
        await ReadAsync("jira-software-agile.openapi.json.gz"),
    ]);

    private static async Task<OpenApiDocument> ReadAsync(string name)
    {
        await using var zip = new GZipStream(File.OpenRead(SpecFiles.Path(name)), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        return await OpenApiDocument.FromJsonAsync(await reader.ReadToEndAsync());
    }
}
