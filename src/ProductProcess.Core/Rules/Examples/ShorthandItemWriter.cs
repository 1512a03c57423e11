using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Examples;

/// <summary>Writes one copy of one line: the item as it is now, and what happened to it.</summary>
/// <param name="key">Its key.</param>
/// <param name="line">What the line says.</param>
/// <param name="copy">Which copy, from 0.</param>
/// <param name="order">Its place among all items; keeps copies from happening in the same minute.</param>
internal sealed class ShorthandItemWriter(string key, ShorthandItem line, int copy, int order)
{
    private readonly string _id = ShorthandWriter.Id("item", key);
    private int _entries;
    private Stage _stage;
    private string? _assignee;
    private string _sprints = "";

    public DateOnly LastDay { get; private set; }

    public void Write(WorkLogBuilder log, ISet<string> people)
    {
        var first = line.Events[0];
        _stage = first.What is "comment" or "into" ? Stage.Backlog : ShorthandWriter.StageOf(first.What);
        var creator = Named(first.Who, people);
        var reporter = line.Detail("by", copy) is { } by ? Named([by], people) : creator;
        _assignee = _stage == Stage.Active ? creator : null;
        var created = At(first);
        if (first.What is "comment" or "into")
            Happen(first, reporter, log, people);
        foreach (var happening in line.Events.Skip(1))
            Happen(happening, reporter, log, people);
        LastDay = Day(line.Events[^1]);
        log.Add(new WorkItem
        {
            Id = _id,
            Key = key,
            Title = key,
            TypeId = ShorthandWriter.Id("type", line.Type),
            Level = ShorthandWriter.LevelOf(line.Type),
            ProjectId = ShorthandWriter.Id("project", "given"),
            TeamId = ShorthandWriter.Id("team", ShorthandWriter.TeamOf(line, copy)),
            StatusId = ShorthandWriter.Id("status", ShorthandWriter.Name(_stage)),
            ParentId = line.Detail("in", copy) is { } parent ? ShorthandWriter.Id("item", parent) : null,
            ReporterId = reporter,
            RequesterGroupId = line.Detail("from", copy) is { } group ? ShorthandWriter.Id("group", group) : null,
            AssigneeId = _assignee,
            SprintIds = IdSet.Members(_sprints),
            Created = created,
            Updated = At(line.Events[^1]),
        });
    }

    private void Happen(ShorthandEvent happening, string? reporter, WorkLogBuilder log, ISet<string> people)
    {
        var actor = Named(happening.Who, people) ?? _assignee ?? reporter;
        if (happening.What == "comment")
        {
            log.Add(new Comment(NextId("comment"), _id, At(happening), actor, -1));
            return;
        }

        var changes = new List<Change>();
        if (happening.What == "into")
        {
            var sprints = IdSet.Of([ShorthandWriter.Id("sprint", ShorthandItem.Turn(happening.Sprint, copy))]);
            changes.Add(new Change(ChangeField.Sprint, "sprint", _sprints.Length == 0 ? null : _sprints, sprints));
            _sprints = sprints;
        }
        else
        {
            if (happening.What == "active" && happening.Who.Length > 0 && actor != _assignee)
            {
                changes.Add(new Change(ChangeField.Assignee, "assignee", _assignee, actor));
                _assignee = actor;
            }

            var stage = ShorthandWriter.StageOf(happening.What);
            if (stage != _stage)
                changes.Add(new Change(ChangeField.Status, "status", Status(_stage), Status(stage), ShorthandWriter.Name(_stage), ShorthandWriter.Name(stage)));
            _stage = stage;
        }

        if (changes.Count > 0)
            log.Add(new HistoryEntry(NextId("history"), _id, At(happening), actor, changes));
    }

    private string? Named(string[] who, ISet<string> people)
    {
        if (who.Length == 0)
            return null;
        var name = ShorthandItem.Turn(who, copy);
        people.Add(name);
        return ShorthandWriter.Id("person", name);
    }

    private DateOnly Day(ShorthandEvent happening) => happening.Day.AddDays(copy * line.DaysApart);

    /// <summary>Ten moves by one person within a minute would look like tidying up, so items are two minutes apart.</summary>
    private DateTimeOffset At(ShorthandEvent happening) =>
        ShorthandWriter.Morning(Day(happening)).AddMinutes(order * 2 % 600).AddSeconds(line.Events.IndexOf(happening));

    private string NextId(string kind) => ShorthandWriter.Id(kind, $"{key}-{++_entries}");

    private static string Status(Stage stage) => ShorthandWriter.Id("status", ShorthandWriter.Name(stage));
}
