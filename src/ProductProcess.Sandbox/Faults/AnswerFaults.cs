namespace ProductProcess.Sandbox.Faults;

/// <summary>What goes wrong with answers as such, whatever they are about.</summary>
public sealed class AnswerFaults
{
    private readonly Times _loginPages = new();
    private readonly Times _held = new();
    private volatile TaskCompletionSource _holding = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Of a path: only requests whose path holds it meet this, <see cref="SandboxFaults.TooMany"/> and
    /// <see cref="SandboxFaults.Unavailable"/>. Null: all do.
    /// </summary>
    public string? Only { get; set; }

    /// <summary>This many next requests get a page to sign in at, as HTML with 200.</summary>
    public int LoginPages
    {
        get => _loginPages.Left;
        set => _loginPages.Left = value;
    }

    /// <summary>This many next requests are never answered: whoever asks has to lose patience.</summary>
    public int Held
    {
        get => _held.Left;
        set => _held.Left = value;
    }

    /// <summary>Parts of paths whose endpoints were removed: 410.</summary>
    public IReadOnlyList<string> Gone { get; set; } = [];

    /// <summary>No token is good any more, as when it expired. Cloud then often answers 200 with nothing in it.</summary>
    public bool TokenExpired { get; set; }

    /// <summary>429 and 503 come as HTML.</summary>
    public bool RefusesInHtml { get; set; }

    /// <summary>What the headers of every answer say of limits. Null: nothing.</summary>
    public SandboxQuota? Quota { get; set; }

    /// <summary>Completes once a request is being held: only then does it help to move a client's clock on.</summary>
    public Task WhenHeldAsync() => _holding.Task;

    internal bool Concerns(string path) => Only is null || path.Contains(Only, StringComparison.OrdinalIgnoreCase);

    internal bool IsGone(string path) => Gone.Any(part => path.Contains(part, StringComparison.OrdinalIgnoreCase));

    internal bool ShowsLogin() => _loginPages.Take();

    internal bool Holds() => _held.Take();

    internal void TellHeld() => Interlocked.Exchange(ref _holding, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
