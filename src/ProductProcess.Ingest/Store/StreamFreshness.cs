namespace ProductProcess.Ingest.Store;

/// <summary>How old what a stream brought is, and how its last attempt went. Instants are of this machine's clock.</summary>
public sealed record StreamFreshness
{
    public required string Source { get; init; }

    /// <summary>projects, sprints, items, census …</summary>
    public required string Stream { get; init; }

    /// <summary>When it was last begun.</summary>
    public DateTimeOffset? Attempted { get; init; }

    /// <summary>Its last sign of life: at most a minute old while it runs.</summary>
    public DateTimeOffset? Alive { get; init; }

    /// <summary>When it last came to its end; null before the first time.</summary>
    public DateTimeOffset? Completed { get; init; }

    /// <summary>The tracker asks to be left alone until then.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>
    /// complete, skipped, implausible, parked, settings, unavailable, answer, too-much or stopped; null while it runs, and
    /// after a program that ended without saying.
    /// </summary>
    public string? Outcome { get; init; }

    /// <summary>Now minus <see cref="Completed"/>.</summary>
    public TimeSpan? Age { get; init; }
}
