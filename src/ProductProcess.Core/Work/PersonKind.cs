namespace ProductProcess.Core.Work;

/// <summary>Whether an account stands for a human.</summary>
public enum PersonKind : byte
{
    Human = 0,

    /// <summary>App, bot, automation. Never counted as a pair of hands.</summary>
    App = 1,

    /// <summary>A customer of a service desk: may ask, does not work here.</summary>
    Customer = 2,
}
