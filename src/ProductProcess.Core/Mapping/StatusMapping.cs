using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>A status of the tracker stands for a stage.</summary>
/// <param name="Status">Its name or the tracker's id; an id wins over a name.</param>
/// <param name="Project">Key of the project in which this holds; null for all. One project wins over all.</param>
/// <param name="Stage"><see cref="Stage.Unknown"/> leaves it unmapped on purpose.</param>
public sealed record StatusMapping(string Status, string? Project, Stage Stage);
