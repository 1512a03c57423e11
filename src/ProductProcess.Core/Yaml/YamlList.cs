namespace ProductProcess.Core.Yaml;

internal sealed class YamlList(Place at) : YamlNode(at)
{
    public List<YamlNode> Items { get; } = [];

    public override string What => "a list";
}
