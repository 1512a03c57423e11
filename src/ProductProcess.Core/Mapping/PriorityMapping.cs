namespace ProductProcess.Core.Mapping;

/// <summary>Where a priority stands among the others, and whether it means "now, before anything else".</summary>
/// <param name="Priority">Its name or the tracker's id.</param>
/// <param name="Rank">1 is the most urgent; null keeps the tracker's order.</param>
/// <param name="Urgent">Null keeps what the name says.</param>
public sealed record PriorityMapping(string Priority, int? Rank, bool? Urgent);
