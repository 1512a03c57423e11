using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Mapping;

/// <summary>Something of the tracker that a mapping file names, and where: to be looked up when a log is there.</summary>
/// <param name="What">"status", "type", "priority", "project", "label".</param>
/// <param name="Name">As it is written.</param>
/// <param name="At">Where it stands.</param>
internal sealed record NameUsed(string What, string Name, Place At);
