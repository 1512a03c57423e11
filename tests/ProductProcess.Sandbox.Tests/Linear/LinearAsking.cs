using System.Net;
using System.Text;
using System.Text.Json;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

/// <summary>A workspace served as Linear, and short words for asking it.</summary>
internal static class LinearAsking
{
    public static Task<Served> ServeAsync(string seed, LinearManners? manners = null) => ServeAsync(Worlds.Of(seed), manners);

    public static async Task<Served> ServeAsync(SimulatedWorkspace world, LinearManners? manners = null)
    {
        var site = await Served.StartAsync(faults => new SandboxOptions
        {
            Workspace = world,
            Tracker = SandboxTracker.Linear,
            Linear = manners ?? new LinearManners(),
            Faults = faults,
        });
        site.Use(SandboxServer.Token);
        return site;
    }

    /// <summary>Sends this from now on as the whole of the header.</summary>
    public static void Use(this Served site, string authorization)
    {
        site.Client.DefaultRequestHeaders.Remove("Authorization");
        site.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
    }

    public static Task<HttpResponseMessage> QueryAsync(this Served site, string query, object? variables = null) => site.Client.PostAsync(
        "graphql",
        new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        TestContext.Current.CancellationToken);

    public static async Task<JsonElement> AnswerAsync(this Served site, string query, object? variables = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        var response = await site.QueryAsync(query, variables);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static async Task<JsonElement> DataAsync(this Served site, string query, object? variables = null)
    {
        var answer = await site.AnswerAsync(query, variables);
        Assert.False(answer.Has("errors"), answer.ToString());
        return answer.At("data");
    }

    /// <summary>All nodes of a connection at the root, page by page.</summary>
    /// <param name="site">Whom to ask.</param>
    /// <param name="connection">With its arguments, except for those of paging, and no brackets when there are none.</param>
    /// <param name="fields">Of each node.</param>
    /// <param name="first">How many a page.</param>
    public static async Task<List<JsonElement>> WalkAsync(this Served site, string connection, string fields, int first = 100)
    {
        var (nodes, after) = (new List<JsonElement>(), (string?)null);
        var name = connection.Split('(')[0];
        var arguments = connection.Length > name.Length ? connection[(name.Length + 1)..^1] + ", " : "";
        do
        {
            var page = (await site.DataAsync(
                $"query($first: Int, $after: String) {{ {name}({arguments}first: $first, after: $after) {{ nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}",
                new { first, after })).At(name);
            nodes.AddRange(page.List("nodes"));
            after = page.At("pageInfo.hasNextPage").GetBoolean() ? page.Text("pageInfo.endCursor") : null;
        }
        while (after is not null);
        return nodes;
    }
}
