using System.Net;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Answers that are none, as failures a caller acts on. The most severe of an answer's errors decides.</summary>
internal sealed class LinearFailures(SourceOptions options, TimeProvider time)
{
    private const int Longest = 300;

    private static readonly TimeSpan WaitWithoutHeader = TimeSpan.FromMinutes(2);

    public TrackerException Of(string stream, ApiException answer)
    {
        if (answer.StatusCode == HttpStatusCode.OK)
            return Unreadable(stream, answer, answer.StatusCode);
        var errors = Errors(answer.Content);
        if (errors.Count > 0 && (int)answer.StatusCode < 500)
            return Of(stream, errors, answer, answer.StatusCode);
        var says = errors.Count > 0 ? Says(errors[0]) : "";
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => NotSignedIn(stream, says, answer, answer.StatusCode),
            HttpStatusCode.Forbidden => Forbidden(stream, says, answer),
            HttpStatusCode.TooManyRequests => Limited(stream, answer),
            >= HttpStatusCode.InternalServerError => new TrackerUnavailableException(
                options.Name, stream, $"{Host} failed ({(int)answer.StatusCode}).{says}", "Run again later.", answer)
            { Status = answer.StatusCode },
            _ => new TrackerAnswerException(
                options.Name, stream, $"{Host} refused the question ({(int)answer.StatusCode}).{says}",
                "Check Url; the address of Linear's API is https://api.linear.app. If it is right, report this message.", answer)
            { Status = answer.StatusCode },
        };
    }

    public TrackerException Of(string stream, IReadOnlyList<LinearError> errors, ApiException? cause, HttpStatusCode? status)
    {
        var worst = errors.MinBy(LinearFaults.Of)!;
        var says = Says(worst);
        var fault = LinearFaults.Of(worst);
        if (fault is LinearFault.Forbidden or LinearFault.Unavailable or LinearFault.Other && Partial(stream, errors) is { } refused)
            return refused;
        return fault switch
        {
            LinearFault.NotSignedIn => NotSignedIn(stream, says, cause, status),
            LinearFault.Limited => Limited(stream, cause),
            LinearFault.Forbidden => Forbidden(stream, says, cause),
            LinearFault.TooMuch => new TrackerTooMuchException(
                options.Name, stream, $"{Host} finds the question too complex.{says}", "Run again; less is asked for at a time.", cause)
            { Status = status },
            LinearFault.Unavailable => new TrackerUnavailableException(
                options.Name, stream, $"{Host} failed.{says}", "Run again later.", cause)
            { Status = status },
            _ => new TrackerAnswerException(
                options.Name, stream, $"{Host} refused the question.{says}", "Run again; if it stays so, report this message.", cause)
            { Status = status },
        };
    }

    public TrackerAnswerException Unreadable(string stream, Exception? cause, HttpStatusCode? status) => new(
        options.Name, stream, $"{Host} answered something that is not the JSON of a Linear.",
        "Check Url; if it is right, run again later.", cause)
    {
        Status = status,
    };

    private string Host => new Uri(options.Url).Authority;

    /// <summary>Only histories could not be answered: the items can be read without.</summary>
    private HistoryRefusedException? Partial(string stream, IReadOnlyList<LinearError> errors) =>
        errors.All(e => e.Path?.Any(step => step.ValueKind == JsonValueKind.String && step.GetString() == "history") == true)
            ? new HistoryRefusedException(options.Name, stream, errors)
            : null;

    private TrackerSettingsException NotSignedIn(string stream, string says, ApiException? cause, HttpStatusCode? status) => new(
        options.Name, stream, $"{Host} refused the token ({(int)(status ?? HttpStatusCode.OK)}).{says}",
        options.OAuthFile is null
            ? "Set Token to a personal API key (Settings, Security & access); it is sent as it is, without Bearer. An OAuth app goes into OAuthFile."
            : "Authorise the app again; an API key goes into Token, not into OAuthFile.",
        cause)
    {
        Status = status,
    };

    private TrackerSettingsException Forbidden(string stream, string says, ApiException? cause) => new(
        options.Name, stream, $"the account may not read this.{says}",
        "Give the account, or the app's scopes, access to it; or use another account.", cause)
    {
        Status = HttpStatusCode.Forbidden,
    };

    private TrackerParkedException Limited(string stream, ApiException? cause)
    {
        var wait = cause?.Headers.RetryAfter?.Delta ?? WaitWithoutHeader;
        return new TrackerParkedException(options.Name, stream, time.GetUtcNow() + wait, cause) { Status = cause?.StatusCode };
    }

    private static IReadOnlyList<LinearError> Errors(string? content)
    {
        if (string.IsNullOrWhiteSpace(content) || content.AsSpan().TrimStart() is not ['{', ..])
            return [];
        try
        {
            return JsonSerializer.Deserialize(content, LinearJson.Default.LinearAnswer)?.Errors ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string Says(LinearError error)
    {
        var text = error.Extensions?.UserPresentableMessage ?? error.Message;
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return $" It says: {(line.Length <= Longest ? line : line[..Longest] + "…")}";
    }
}
