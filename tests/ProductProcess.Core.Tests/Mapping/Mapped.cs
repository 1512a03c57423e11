using ProductProcess.Core.Mapping;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Mapping;

/// <summary>A small log of the source "t" under a mapping written as a file would hold it.</summary>
internal sealed class Mapped
{
    public Mapped(WorkLog log, string yaml = "")
    {
        Before = log;
        Read = yaml.Length == 0 ? null : MappingFile.Read("mapping/t.yml", yaml);
        Assert.Empty(Read?.Problems ?? []);
        var mapped = MappedLog.Of(log, new Dictionary<string, WorkMapping> { ["t"] = Read?.Mapping ?? WorkMapping.Default });
        (Log, Coverage) = (mapped.Log, Assert.Single(mapped.Coverage));
    }

    public MappingFile? Read { get; }

    public WorkLog Before { get; }

    public WorkLog Log { get; }

    public MappingCoverage Coverage { get; }

    public int Item(string key) => Array.IndexOf(Log.Items.Key, key);

    public Stage StageOf(string key) => StageOfId(Log.Lexicon[Log.Items.Status[Item(key)]]);

    public Stage StageOfId(string id) => Log.Statuses.FirstOrDefault(status => status.Id == id)?.Stage ?? Stage.Unknown;

    public ItemKind KindOf(string key) => Log.Items.KindOf(Item(key));

    public string TeamOf(string key)
    {
        var id = Log.Lexicon[Log.Items.TeamOf(Item(key))];
        return Log.Teams.FirstOrDefault(team => team.Id == id)?.Name ?? id;
    }

    public string GroupOf(string key) => Log.Lexicon[Log.Items.RequesterGroup[Item(key)]];

    /// <summary>One item for each key, with what a mapping looks at.</summary>
    public static WorkLog Of(params IEnumerable<WorkItem> items) => new WorkLogBuilder()
        .Add(items)
        .Add(
            new Status(World.Id("status", "1"), "To Do", Stage.Ready), new Status(World.Id("status", "2"), "In Progress", Stage.Active),
            new Status(World.Id("status", "3"), "Wartet auf Freigabe", Stage.Active), new Status(World.Id("status", "4"), "Done", Stage.Done),
            new Status(World.Id("status", "5"), "Odd", Stage.Unknown))
        .Add(
            new ItemType(World.Id("type", "story"), "Story", ItemLevel.Leaf), new ItemType(World.Id("type", "task"), "Task", ItemLevel.Leaf),
            new ItemType(World.Id("type", "epic"), "Epic", ItemLevel.Parent))
        .Add(new Project(World.Id("project", "P"), "PAY", "Payments"), new Project(World.Id("project", "Q"), "CORE", "Core"))
        .Add(new Team(World.Id("team", "red"), "Red"))
        .Add(new Priority(World.Id("priority", "1"), "Highest", 1), new Priority(World.Id("priority", "2"), "Medium", 2))
        .Build();

    public static WorkItem New(string key, string status = "2", string type = "story", string project = "P") => new()
    {
        Id = World.Id("item", key),
        Key = key,
        TypeId = World.Id("type", type),
        Level = type == "epic" ? ItemLevel.Parent : ItemLevel.Leaf,
        ProjectId = World.Id("project", project),
        StatusId = World.Id("status", status),
        Created = DateTimeOffset.UnixEpoch,
        Updated = DateTimeOffset.UnixEpoch,
    };
}
