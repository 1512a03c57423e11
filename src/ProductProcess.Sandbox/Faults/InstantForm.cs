namespace ProductProcess.Sandbox.Faults;

/// <summary>How an instant is written; all three have been seen.</summary>
public enum InstantForm
{
    /// <summary>Since 1970, as a number.</summary>
    Milliseconds,

    /// <summary>Since 1970, as a number; what lies between two seconds is lost.</summary>
    Seconds,

    /// <summary><c>2021-01-25T11:10:03.564+0800</c></summary>
    Text,
}
