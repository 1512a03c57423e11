using System.Net;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Http;
using Refit;

namespace ProductProcess.Ingest.Sources.Jira;

/// <summary>Asks a Jira, and turns everything that can go wrong into one of the few failures a caller acts on.</summary>
internal sealed class JiraCalls(SourceOptions options, TimeProvider time)
{
    /// <summary>An answer that is not the JSON it claims to be is asked for again this often.</summary>
    private const int MostUnreadable = 2;

    private static readonly TimeSpan WaitWithoutHeader = TimeSpan.FromMinutes(2);

    public SourceOptions Options { get; } = options;

    public async Task<T> AskAsync<T>(string stream, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (var unreadable = 0; ; unreadable++)
        {
            try
            {
                return await call().ConfigureAwait(false)
                    ?? throw new TrackerAnswerException(Options.Name, stream, "the answer is empty.", "Run again.");
            }
            catch (Exception wrapped) when (wrapped is not TrackerException)
            {
                var cause = wrapped is ApiRequestException { InnerException: { } inner } ? inner : wrapped;
                if (cause is OperationCanceledException && cancellationToken.IsCancellationRequested)
                    throw new OperationCanceledException(cancellationToken);
                if (cause is TrackerException told)
                    throw told;
                if (IsUnreadable(cause) && unreadable < MostUnreadable)
                    continue;
                if (Translate(stream, cause) is { } failure)
                    throw failure;
                throw;
            }
        }
    }

    private static bool IsUnreadable(Exception cause) =>
        cause is JsonException or ApiException { StatusCode: HttpStatusCode.OK };

    private TrackerException? Translate(string stream, Exception cause) => cause switch
    {
        ApiException answer => OfAnswer(stream, answer),
        JsonException => Unreadable(stream, cause, null),
        _ => WireFailures.Of(Options, stream, cause),
    };

    private string Host => new Uri(Options.Url).Authority;

    private TrackerException OfAnswer(string stream, ApiException answer)
    {
        var says = JiraErrorText.Of(answer.Content);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => Unreadable(stream, answer, answer.StatusCode),
            HttpStatusCode.Unauthorized => new TrackerSettingsException(
                Options.Name, stream, $"{Host} refused the token (401).{says}", TokenHint, answer)
            { Status = answer.StatusCode },
            HttpStatusCode.Forbidden => new TrackerSettingsException(
                Options.Name, stream, $"the account may not read this (403).{says}",
                "Give the account permission to browse the projects, or use another account.", answer)
            { Status = answer.StatusCode },
            HttpStatusCode.TooManyRequests => new TrackerParkedException(
                Options.Name, stream, time.GetUtcNow() + WaitWithoutHeader, answer)
            { Status = answer.StatusCode },
            HttpStatusCode.Gone => new TrackerAnswerException(
                Options.Name, stream, $"the tracker no longer offers this (410).{says}",
                "Update productprocess; repeating does not help.", answer)
            { Status = answer.StatusCode },
            >= HttpStatusCode.InternalServerError => new TrackerUnavailableException(
                Options.Name, stream, $"{Host} failed ({(int)answer.StatusCode}).{says}", "Run again later.", answer)
            { Status = answer.StatusCode },
            HttpStatusCode.BadRequest when Options.Jql is not null => new TrackerSettingsException(
                Options.Name, stream, $"{Host} refused the question (400).{says}",
                "Check Jql in the settings: try it in the search of Jira; if it works there, report this message.", answer)
            { Status = answer.StatusCode },
            _ => new TrackerAnswerException(
                Options.Name, stream, $"{Host} refused the question ({(int)answer.StatusCode}).{says}",
                "Check Kind and Url; if they are right, report this message.", answer)
            { Status = answer.StatusCode },
        };
    }

    private string TokenHint => Options switch
    {
        { Kind: SourceKinds.JiraDataCenter } =>
            "Set Token to a personal access token of this server (Profile, Personal access tokens); a password or a Cloud token does not work.",
        { OAuthFile: not null } =>
            "The site's administrator may have taken the consent back: sign in once more and put the new refresh token into the file of OAuthFile.",
        _ when JiraSite.IsGateway(Options) =>
            "Check that Email is the account the API token belongs to, that the token has not expired, and that it has the scopes read:jira-work, read:jira-user, read:board-scope:jira-software, read:sprint:jira-software and read:project:jira.",
        { Email: null or "" } =>
            "Set Email to the account the API token belongs to; without it the token is sent as a bearer token.",
        _ => "Check that Email is the account the API token belongs to, and that the token has not expired.",
    };

    private TrackerAnswerException Unreadable(string stream, Exception cause, HttpStatusCode? status) => new(
        Options.Name, stream, $"{Host} answered something that is not the JSON of a Jira.",
        "Check Url, including its path; if it is right, run again later.", cause)
    {
        Status = status,
    };
}
