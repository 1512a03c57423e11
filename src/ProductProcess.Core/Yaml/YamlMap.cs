namespace ProductProcess.Core.Yaml;

/// <summary>Keys with values, in the order of the file; a key that comes twice is in here twice.</summary>
internal sealed class YamlMap(Place at) : YamlNode(at)
{
    public List<(YamlScalar Key, YamlNode Value)> Entries { get; } = [];

    public override string What => "a block of keys";
}
