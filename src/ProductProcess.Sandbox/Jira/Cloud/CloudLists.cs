using Microsoft.AspNetCore.Http;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>What a site says of itself, and its lists.</summary>
internal sealed class CloudLists(JiraPresent present, TimeProvider time)
{
    private const int LargestPage = 50;

    private static readonly Version Version = new(1001, 0, 0);

    public Task ServerInfoAsync(HttpContext context)
    {
        var workspace = present.Now.View.Workspace;
        var info = new JiraServerInfo
        {
            Site = present.Address.Base,
            Title = workspace.Title,
            Version = Version,
            Zone = workspace.Zone,
            Built = workspace.From,
            Now = time.GetUtcNow(),
            IsCloud = true,
        };
        return Reply.JsonAsync(context, info.Write);
    }

    public Task StatusesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Statuses);

    public Task PrioritiesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Priorities);

    public Task ResolutionsAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Resolutions);

    public Task TypesAsync(HttpContext context) => ListAsync(context, present.Now.Pieces.Types);

    public Task PriorityPagesAsync(HttpContext context) => PageAsync(context, present.Now.Pieces.Priorities);

    public Task ResolutionPagesAsync(HttpContext context) => PageAsync(context, present.Now.Pieces.Resolutions);

    private static Task PageAsync(HttpContext context, IReadOnlyDictionary<string, byte[]> pieces)
    {
        var most = Math.Clamp(Query.Number(context, "maxResults", LargestPage), 1, LargestPage);
        return Reply.JsonAsync(context, json => JsonShapes.Page(
            json, [.. pieces.Values], Query.Number(context, "startAt", 0), most, (j, piece) => j.WriteRawValue(piece, skipInputValidation: true)));
    }

    private static Task ListAsync(HttpContext context, IReadOnlyDictionary<string, byte[]> pieces) =>
        Reply.JsonAsync(context, json => JsonShapes.List(json, pieces.Values));
}
