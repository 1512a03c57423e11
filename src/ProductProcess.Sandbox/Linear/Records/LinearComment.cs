using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A comment on an issue or on a project.</summary>
internal sealed class LinearComment(LinearSnapshot now, ItemComment comment, LinearIssue? issue, LinearProject? project)
    : LinearNode(LinearKind.Comment, LinearSnapshot.Text(comment.Id), comment.At)
{
    public string Body => comment.Text;

    public LinearIssue? Issue => issue;

    public LinearProject? Project => project;

    /// <summary>Null when an app wrote it.</summary>
    public LinearUser? User => now.User(comment.Author);

    public LinearBot? Bot => now.Bot(comment.Author);
}
