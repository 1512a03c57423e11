using Microsoft.AspNetCore.Http;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>What a fake tracker answers instead of what it would have answered.</summary>
internal static class Instead
{
    /// <summary>Answers the request to this path that comes after so many others.</summary>
    public static Func<FakeRequest, HttpContext, Task<bool>> Once(string path, int after, Func<HttpContext, Task> answer)
    {
        var n = 0;
        return async (request, context) =>
        {
            if (!request.Path.EndsWith(path, StringComparison.Ordinal) || n++ != after)
                return false;
            await answer(context);
            return true;
        };
    }

    public static Func<FakeRequest, HttpContext, Task<bool>> Always(string path, Func<HttpContext, Task> answer) => async (request, context) =>
    {
        if (!request.Path.EndsWith(path, StringComparison.Ordinal))
            return false;
        await answer(context);
        return true;
    };
}
