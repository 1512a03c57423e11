namespace ProductProcess.App;

/// <summary>
/// What the process answers. It is 0 whatever was noticed: a finding is never a failure.
/// </summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something nobody foresaw; the message asks to report it.</summary>
    public const int Unexpected = 1;

    /// <summary>Arguments, settings, a seed or a rule file are wrong; nothing was started.</summary>
    public const int Input = 2;

    /// <summary>A tracker could not be read; what was stored before stays usable.</summary>
    public const int Tracker = 3;

    /// <summary>The store or the output folder cannot be used, or no browser prints the PDF.</summary>
    public const int Output = 4;

    /// <summary>What is stored is not whole.</summary>
    public const int Damaged = 5;

    /// <summary>Stopped from outside (Ctrl+C).</summary>
    public const int Stopped = 130;
}
