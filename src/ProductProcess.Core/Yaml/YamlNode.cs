namespace ProductProcess.Core.Yaml;

/// <summary>A piece of a file that knows where it stands.</summary>
internal abstract class YamlNode(Place at)
{
    public Place At { get; } = at;

    /// <summary>What it is, in words for a message.</summary>
    public abstract string What { get; }
}
