namespace ProductProcess.Core.Yaml;

/// <summary>A position in a file; both count from 1.</summary>
internal readonly record struct Place(int Line, int Column);
