namespace ProductProcess.Core.Yaml;

/// <summary>Leaves the reading of a file whose shape is refused; the problem is already in the log.</summary>
internal sealed class UnusableYamlException : Exception;
