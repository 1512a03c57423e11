using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>An issue went from one status to another. Statuses are the tracker's ids.</summary>
/// <param name="At">The instant.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
/// <param name="Row">The row of history that tells it; null where only the spans do.</param>
/// <param name="Leads">It is the first move its row tells, and stands in the row's own entry.</param>
/// <param name="Span">The span it opens; null where the spans do not know it.</param>
internal sealed record StatusMove(DateTimeOffset At, string From, string To, LinearHistory? Row, bool Leads, LinearSpan? Span);
