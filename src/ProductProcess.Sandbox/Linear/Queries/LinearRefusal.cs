using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>A query that is not answered, and what Linear says instead.</summary>
internal sealed class LinearRefusal(int status, string type, string code, string message) : Exception(message)
{
    /// <summary>Of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>What the extensions call the status, where that differs from the answer's.</summary>
    public int StatusCode { get; init; } = status;

    public string Type => type;

    public string Code => code;

    /// <summary>What a person may be shown.</summary>
    public string? Presentable { get; init; }

    /// <summary>Where in the query, from the root on.</summary>
    public IReadOnlyList<object> Path { get; init; } = [];

    /// <summary>Where in the text of the query.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];

    /// <summary>For a spent budget: how much an hour allows.</summary>
    public long? Limit { get; init; }

    /// <summary>Whether the answer holds <c>"data": null</c> as well.</summary>
    public bool WithData { get; init; }

    public static LinearRefusal NotFound(string what) => new(StatusCodes.Status200OK, "invalid input", "INPUT_ERROR", $"Entity not found: {what}")
    {
        StatusCode = StatusCodes.Status400BadRequest,
        Presentable = $"Could not find referenced {what}.",
        WithData = true,
    };

    public static LinearRefusal BadArgument(string message) => new(StatusCodes.Status400BadRequest, "invalid input", "INPUT_ERROR", "Argument Validation Error")
    {
        Presentable = message,
    };

    /// <summary>A page of more than 250, or of none: no data comes with the error, and the status is 200.</summary>
    public static LinearRefusal BadPageSize(string argument, string path) => new(StatusCodes.Status200OK, "invalid input", "INVALID_INPUT", "Argument Validation Error")
    {
        StatusCode = StatusCodes.Status400BadRequest,
        Presentable = $"{argument} must be between 1 and {PageArguments.Largest}.",
        Path = [path],
        WithData = true,
    };

    public static LinearRefusal TooComplex(double complexity) => new(StatusCodes.Status400BadRequest, "invalid input", "INPUT_ERROR", "Query too complex")
    {
        Presentable = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"The query is too complex. Complexity: {complexity:0.##}. Maximum allowed complexity: {Complexity.Most}."),
    };

    public static LinearRefusal RateLimited(long limit, string what) => new(
        StatusCodes.Status400BadRequest, "ratelimited", "RATELIMITED", $"Rate limit exceeded. Only {limit} {what} are allowed per 1 hour")
    {
        StatusCode = StatusCodes.Status429TooManyRequests,
        Presentable = $"Rate limit exceeded. Only {limit} {what} are allowed per 1 hour",
        Limit = limit,
    };

    public static LinearRefusal Unauthenticated(string presentable) => new(
        StatusCodes.Status401Unauthorized, "authentication error", "AUTHENTICATION_ERROR", "Authentication required, not authenticated")
    {
        Presentable = presentable,
    };

    /// <summary>Something went wrong over there, while the rest of the answer is fine.</summary>
    public static LinearRefusal Internal(IReadOnlyList<object> path) => new(StatusCodes.Status200OK, "internal error", "INTERNAL_SERVER_ERROR", "Internal server error")
    {
        StatusCode = StatusCodes.Status500InternalServerError,
        Path = path,
    };

    public static LinearRefusal Forbidden(string presentable, params IReadOnlyList<object> path) => new(StatusCodes.Status200OK, "forbidden", "FORBIDDEN", "Access denied")
    {
        StatusCode = StatusCodes.Status403Forbidden,
        Presentable = presentable,
        Path = path,
        WithData = true,
    };
}
