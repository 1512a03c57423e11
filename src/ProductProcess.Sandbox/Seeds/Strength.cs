namespace ProductProcess.Sandbox.Seeds;

/// <summary>How strongly what a seed plants is to be seen.</summary>
public enum Strength
{
    /// <summary>A careful reader could go either way.</summary>
    Weak,

    /// <summary>As one meets it.</summary>
    Plain,

    /// <summary>Nobody who looks can miss it.</summary>
    Strong,
}
