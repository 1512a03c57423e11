using ProductProcess.Core.Rules.Context;

namespace ProductProcess.App.Settings;

/// <summary>Something that the coach knows happened, after which figures may shift for a while.</summary>
internal sealed record EventSettings
{
    /// <summary>The day, as an ISO date.</summary>
    public DateOnly On { get; init; }

    /// <summary>Name of the team; every team of the scope where missing.</summary>
    public string? Team { get; init; }

    /// <summary>One of <see cref="EventKinds.Names"/>.</summary>
    public string What { get; init; } = "";

    /// <summary>In the coach's own words; printed in the coach edition alone.</summary>
    public string? Note { get; init; }
}
