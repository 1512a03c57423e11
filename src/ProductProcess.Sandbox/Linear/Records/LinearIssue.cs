using System.Globalization;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>An item as an issue. Its history is told when somebody asks.</summary>
internal sealed class LinearIssue(LinearSnapshot now, ItemView view, LinearTeam team)
    : LinearNode(LinearKind.Issue, LinearSnapshot.Text(view.Item.Id), view.Item.Created)
{
    private readonly List<LinearRelation> _relations = [];
    private readonly List<LinearRelation> _inverse = [];
    private IssueReplay? _replay;
    private IReadOnlyList<LinearComment>? _comments;

    public ItemView View => view;

    /// <summary>The team it is in by now.</summary>
    public LinearTeam HomeTeam => team;

    public IssueReplay Replay => _replay ??= new IssueReplay(now, this);

    public IssueValues Values => Replay.Values;

    public int Number => int.Parse(Values.Identifier.AsSpan(Values.Identifier.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    /// <summary>Null when an app wrote it down.</summary>
    public LinearUser? Creator => now.User(view.Item.Reporter);

    public LinearBot? Bot => now.Bot(view.Item.Reporter);

    public override long? Archived => now.Manners.AutoArchiveMonths is null ? null : Replay.Archived;

    public override long Updated => Math.Max(view.Updated, Archived ?? 0);

    public string Url => $"https://linear.app/{now.UrlKey}/issue/{Values.Identifier}";

    public IReadOnlyList<LinearComment> Comments =>
        _comments ??= [.. view.Item.Comments.Take(view.Comments).Select(c => new LinearComment(now, c, this, null))];

    public IEnumerable<LinearIssue> Children => view.Parts.Select(p => now.Issue(LinearSnapshot.Text(p.Item.Id))).OfType<LinearIssue>();

    /// <summary>Those that begin here.</summary>
    public IReadOnlyList<LinearRelation> Relations => _relations;

    /// <summary>Those that end here.</summary>
    public IReadOnlyList<LinearRelation> InverseRelations => _inverse;

    public static void Tie(LinearRelation relation)
    {
        relation.Issue._relations.Add(relation);
        relation.Related._inverse.Add(relation);
    }
}
