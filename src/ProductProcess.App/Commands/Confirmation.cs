namespace ProductProcess.App.Commands;

/// <summary>Asks before something is done that cannot be undone.</summary>
/// <param name="input">Where the answer comes from; null where nobody can answer.</param>
/// <param name="output">Where the question goes.</param>
internal sealed class Confirmation(TextReader? input, TextWriter output)
{
    public static Confirmation Console { get; } = new(System.Console.IsInputRedirected ? null : System.Console.In, System.Console.Out);

    public bool CanAsk => input is not null;

    /// <summary>True for "yes" and nothing else.</summary>
    public async Task<bool> AskAsync(string question, CancellationToken stop)
    {
        await output.WriteAsync($"{question} Type 'yes' to go on: ");
        var answer = input is null ? null : await input.ReadLineAsync(stop);
        return string.Equals(answer?.Trim(), "yes", StringComparison.OrdinalIgnoreCase);
    }
}
