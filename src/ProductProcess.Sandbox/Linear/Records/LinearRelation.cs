using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>"<paramref name="issue"/> blocks <paramref name="related"/>": stored once, seen from both ends.</summary>
internal sealed class LinearRelation(SimulatedLink link, LinearIssue issue, LinearIssue related)
    : LinearNode(LinearKind.Relation, LinearSnapshot.Text(link.Id), link.At)
{
    public LinearIssue Issue => issue;

    public LinearIssue Related => related;

    public string Type => link.Kind switch
    {
        LinkKind.Blocks => "blocks",
        LinkKind.Duplicates => "duplicate",
        _ => "related",
    };
}
