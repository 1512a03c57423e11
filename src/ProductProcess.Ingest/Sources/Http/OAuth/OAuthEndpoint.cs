using System.Net;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using Refit;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>Asks for new tokens. Nothing it sends or receives becomes part of a failure.</summary>
internal sealed class OAuthEndpoint(SourceOptions options, TrackerHttp http, TimeProvider time)
{
    private const string Stream = "sign-in";
    private const string Atlassian = "https://auth.atlassian.com/oauth/token";
    private const string Linear = "https://api.linear.app/oauth/token";

    private static readonly TimeSpan WaitWithoutHeader = TimeSpan.FromMinutes(2);

    public async Task<OAuthAnswer> AskAsync(OAuthKeys keys, CancellationToken cancellationToken)
    {
        var address = new Uri(keys.TokenUrl ?? (options.Kind == SourceKinds.JiraCloud ? Atlassian : Linear));
        using var client = http.Connect(address.GetLeftPart(UriPartial.Authority), null, new RequestMeter(), CaBundle.Of(options));
        var api = RestService.ForGenerated<IOAuthApi>(client, OAuthJson.Default);
        var path = address.AbsolutePath.TrimStart('/');
        try
        {
            var answer = options.Kind == SourceKinds.JiraCloud
                ? await api.JsonAsync(path, Question(keys), cancellationToken).ConfigureAwait(false)
                : await api.FormAsync(path, Question(keys), cancellationToken).ConfigureAwait(false);
            return answer.AccessToken is { Length: > 0 } ? answer : throw Odd(address, null);
        }
        catch (Exception wrapped) when (wrapped is not TrackerException)
        {
            var cause = wrapped is ApiRequestException { InnerException: { } inner } ? inner : wrapped;
            if (cause is OperationCanceledException && cancellationToken.IsCancellationRequested)
                throw new OperationCanceledException(cancellationToken);
            throw cause switch
            {
                ApiException answer => OfAnswer(keys, address, answer),
                JsonException => Odd(address, null),
                _ => WireFailures.Of(options with { Url = address.AbsoluteUri }, Stream, cause) ?? cause,
            };
        }
    }

    private static Dictionary<string, string> Question(OAuthKeys keys)
    {
        var question = new Dictionary<string, string> { ["client_id"] = keys.ClientId, ["client_secret"] = keys.ClientSecret };
        if (keys.RefreshToken is { } refresh)
        {
            question["grant_type"] = "refresh_token";
            question["refresh_token"] = refresh;
        }
        else
        {
            question["grant_type"] = "client_credentials";
            // Other scopes than last time would take the earlier token away from whoever uses it.
            question["scope"] = keys.Scope ?? "read";
        }

        return question;
    }

    private TrackerException OfAnswer(OAuthKeys keys, Uri address, ApiException answer) => answer.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new TrackerParkedException(options.Name, Stream, time.GetUtcNow() + WaitWithoutHeader) { Status = answer.StatusCode },
        >= HttpStatusCode.InternalServerError => new TrackerUnavailableException(
            options.Name, Stream, $"{address.Authority} failed ({(int)answer.StatusCode}) while the token was renewed.", "Run again later.")
        { Status = answer.StatusCode },
        HttpStatusCode.OK => Odd(address, answer.StatusCode),
        _ => Refused(keys, address, answer),
    };

    private TrackerSettingsException Refused(OAuthKeys keys, Uri address, ApiException answer)
    {
        var lost = keys.RenewingSince is { } since
            ? $" A renewal that began at {since.UtcDateTime:yyyy-MM-dd HH:mm} UTC was cut off before its answer was written, so the refresh token was most likely used up then."
            : "";
        return new TrackerSettingsException(
            options.Name, Stream,
            $"{address.Authority} refused to renew the token ({(int)answer.StatusCode} {Word(answer.Content)}): the consent was taken back, the token has expired, or it was used elsewhere.{lost}",
            $"Sign in once more and put the new refresh_token into '{options.OAuthFile}'; check client_id and client_secret there.")
        {
            Status = answer.StatusCode,
        };
    }

    /// <summary>The one word a refusal is told by; nothing else of the answer is shown.</summary>
    private static string Word(string? content)
    {
        try
        {
            var word = content is null ? null : JsonSerializer.Deserialize(content, OAuthJson.Default.OAuthRefusal)?.Error;
            return word is { Length: > 0 and <= 40 } && word.All(c => char.IsAsciiLetterLower(c) || c == '_') ? word : "without a reason";
        }
        catch (JsonException)
        {
            return "without a reason";
        }
    }

    private TrackerAnswerException Odd(Uri address, HttpStatusCode? status) => new(
        options.Name, Stream, $"{address.Authority} answered something that is no token.", "Check token_url in the OAuth file; then run again.")
    {
        Status = status,
    };
}
