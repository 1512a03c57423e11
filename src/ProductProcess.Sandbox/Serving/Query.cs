using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>Reads numbers and lists out of a query string.</summary>
internal static class Query
{
    /// <summary>A number that is not negative, otherwise the usual one.</summary>
    public static int Number(HttpContext context, string name, int otherwise) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public static string? Text(HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    /// <summary>Members between commas, of one or several parameters of the name; null when there is none.</summary>
    public static IReadOnlyList<string>? List(HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out var values)
            ? [.. values.SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
            : null;
}
