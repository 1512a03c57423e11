using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>Teams, requester groups and the roadmap of a proposal: which ways there are, and how far each reaches.</summary>
internal sealed class GroupLines
{
    private readonly WorkLog _log;
    private readonly List<int> _leaves;
    private readonly LabelUse _labels;
    private readonly LabelUse _components;

    public GroupLines(WorkLog log, string source)
    {
        _log = log;
        _leaves =
        [
            .. Enumerable.Range(0, log.Items.Count).Where(item =>
                log.Items.LevelOf(item) == ItemLevel.Leaf && EntityId.Source(log.Lexicon[log.Items.Id[item]]) == source),
        ];
        _labels = new LabelUse(log, _leaves, log.Items.Labels);
        _components = new LabelUse(log, _leaves, log.Items.Components);
    }

    public IEnumerable<string> Kinds() => _labels.Common.Count == 0 ? [] :
    [
        "# Labels that tell the kind of work, where the type does not. The commonest labels are:",
        $"#   {Listed(_labels.Common)}",
        "# kind_labels: { \"tech-debt\": improvement }",
    ];

    public IEnumerable<string> Teams() =>
    [
        "teams:",
        Text($"  # Where an item's team comes from; the first way that gives one decides. Of {_leaves.Count:N0} items so many have one by"),
        $"  #   field      {Share(item => _log.Items.Team[item] != 0)}  the tracker's own team field",
        $"  #   board      {Share(OnBoard)}  the board of the latest sprint; boards are named under names, by id",
        $"  #   component  {Share(item => _log.Items.Components[item] != 0)}  components that stand for teams are listed under components, by id",
        $"  #   label      {Share(item => _log.Items.Labels[item] != 0)}  label_prefix, or labels that are listed under labels; beginnings: {Prefixes()}",
        $"  #   people     {Share(item => _log.Items.Assignee[item] != 0)}  the person assigned; people are listed under people, by the tracker's id",
        $"  #   project    {Share(item => _log.Items.Project[item] != 0)}  the project stands in; without it some items may belong to no team",
        "  from: [field, project]",
    ];

    public IEnumerable<string> Requesters() =>
    [
        "requesters:",
        "  # Which group asked for an item; the first way that gives one decides, otherwise the reporter stands alone.",
        $"  #   field          {Share(item => _log.Items.RequesterGroup[item] != 0)}  what the tracker records",
        $"  #   component      {Share(item => _log.Items.Components[item] != 0)}  by id: {Listed(_components.Common)}",
        $"  #   label          {Share(item => _log.Items.Labels[item] != 0)}  beginnings: {Prefixes()}",
        $"  #   people         {Share(item => _log.Items.Reporter[item] != 0)}  the group of the reporter; people are listed under people, by the tracker's id",
        $"  #   reporter-team  {Share(item => _log.Items.Reporter[item] != 0)}  the team whose items the reporter is assigned to most",
        "  from: [field]",
    ];

    public IEnumerable<string> Roadmap()
    {
        var index = Enumerable.Range(0, _log.Items.Count).ToDictionary(item => _log.Items.Id[item]);
        int Above(int item) => index.GetValueOrDefault(_log.Items.Parent[item], -1);
        bool Under(int item, ItemLevel level)
        {
            for (var (at, step) = (Above(item), 0); at >= 0 && step < 8; at = Above(at), step++)
            {
                if (_log.Items.LevelOf(at) == level)
                    return true;
            }

            return false;
        }

        return
        [
            "# What counts as planned on the roadmap: something of a level above the item, a label, a project, a type. Nobody said",
            "# so far, so it is not known of any item. Of the items",
            $"#   {Share(item => Under(item, ItemLevel.Parent))} have something of the level parent above them,",
            $"#   {Share(item => Under(item, ItemLevel.Intent))} something of the level intent.",
            "# roadmap: { under: [intent], labels: [\"roadmap\"], projects: [\"STRAT\"], types: [\"Initiative\"] }",
        ];
    }

    private bool OnBoard(int item) => IdSet.Members(_log.Lexicon[_log.Items.Sprints[item]]).Any(Boards.Contains);

    private HashSet<string> Boards =>
        field ??= [.. _log.Sprints.Where(sprint => sprint.BoardId is not null).Select(sprint => sprint.Id)];

    private string Share(Func<int, bool> has) => _leaves.Count == 0
        ? "  0 %"
        : (_leaves.Count(has) / (double)_leaves.Count).ToString("P0", CultureInfo.InvariantCulture).PadLeft(5);

    private string Prefixes() => _labels.Prefixes.Count == 0
        ? "none is shared"
        : string.Join(", ", _labels.Prefixes.Select(p => Text($"\"{YamlText.Plain(p.Prefix)}\" ({p.Groups:N0} labels, {p.Items:N0} items)")));

    private static string Listed(IReadOnlyList<(string Label, int Items)> common) => common.Count == 0
        ? "none is common"
        : string.Join(", ", common.Select(c => Text($"\"{YamlText.Plain(c.Label)}\" ({c.Items:N0})")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
