using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>
/// A small made-up tracker: items are told one by one (<see cref="Tale"/>) and become a <see cref="WorkLog"/>. People
/// are human, but for those whose name begins with "bot" or "customer". Statuses: backlog, ready, active, review
/// (active too), waiting, done, closed (done too), cancelled, odd (nobody knows what it means).
/// </summary>
public sealed class World
{
    private static readonly (string Name, Stage Stage)[] Statuses =
    [
        ("backlog", Stage.Backlog), ("ready", Stage.Ready), ("active", Stage.Active), ("review", Stage.Active),
        ("waiting", Stage.Waiting), ("done", Stage.Done), ("closed", Stage.Done), ("cancelled", Stage.Cancelled),
    ];

    private readonly List<Sprint> _sprints = [];

    /// <summary>A Monday.</summary>
    public static DateOnly FirstDay { get; } = new(2026, 8, 3);

    public List<Tale> Tales { get; } = [];

    /// <summary>"A-1 blocks A-2", by keys; an end may lie outside the world.</summary>
    public List<(string From, LinkKind Kind, string To)> Links { get; } = [];

    public IReadOnlyList<Sprint> Sprints => _sprints;

    public static long Instant(double day) =>
        new DateTimeOffset(FirstDay, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds() + (long)(day * 86_400_000);

    public static Stage StageOf(string status) => Statuses.FirstOrDefault(s => s.Name == status).Stage;

    public static string Id(string kind, string name) => EntityId.Of("t", kind, name);

    public static bool IsHuman(string? name) =>
        !string.IsNullOrEmpty(name)
        && !name.StartsWith("bot", StringComparison.Ordinal)
        && !name.StartsWith("customer", StringComparison.Ordinal);

    public Tale Item(string key, ItemLevel level = ItemLevel.Leaf)
    {
        var tale = new Tale(this, key, level).At(0);
        Tales.Add(tale);
        return tale;
    }

    public World Link(string from, LinkKind kind, string to)
    {
        Links.Add((from, kind, to));
        return this;
    }

    public World Sprint(string name, double? activated = null, double? completed = null, double? planned = null)
    {
        _sprints.Add(new Sprint
        {
            Id = Id("sprint", name),
            Name = name,
            State = completed is not null ? SprintState.Closed : activated is null ? SprintState.Future : SprintState.Active,
            Activated = Moment(activated),
            Completed = Moment(completed),
            PlannedEnd = Moment(planned),
        });
        return this;
    }

    /// <param name="shuffle">Adds records in another order; the log must not care.</param>
    public WorkLog Log(int shuffle = 0)
    {
        var random = new Random(shuffle);
        var builder = new WorkLogBuilder()
            .Add(Statuses.Select(s => new Status(Id("status", s.Name), s.Name, s.Stage)))
            .Add(new Status(Id("status", "odd"), "odd", Stage.Unknown))
            .Add(new Resolution(Id("resolution", "fixed"), "Fixed", false), new Resolution(Id("resolution", "wontfix"), "Won't fix", true))
            .Add(new ItemType(Id("type", "story"), "Story", ItemLevel.Leaf), new ItemType(Id("type", "bug"), "Bug", ItemLevel.Leaf))
            .Add(new ItemType(Id("type", "chore"), "Chore", ItemLevel.Leaf), new ItemType(Id("type", "spike"), "Spike", ItemLevel.Leaf))
            .Add(new Priority(Id("priority", "urgent"), "Urgent", 1), new Priority(Id("priority", "high"), "High", 2))
            .Add(new Priority(Id("priority", "mid"), "Mid", 3), new Priority(Id("priority", "low"), "Low", 4))
            .Add(Links.Select((link, i) => new Link(Id("link", $"{i:D4}"), Id("item", link.From), Id("item", link.To), link.Kind)))
            .Add(new Project(Id("project", "P"), "P", "Pier"), new Project(Id("project", "Q"), "Q", "Quay"))
            .Add(new Team(Id("team", "red"), "Red"), new Team(Id("team", "blue"), "Blue"))
            .Add(_sprints)
            .Add(Names().Select(n => new Person(Id("person", n), n, null, KindOf(n), true)));
        var tales = Tales.ToArray();
        if (shuffle > 0)
            random.Shuffle(tales);
        foreach (var tale in tales)
        {
            builder.Add(TaleRecords.Item(tale));
            var entries = TaleRecords.Entries(tale).ToArray();
            var comments = TaleRecords.Comments(tale).ToArray();
            if (shuffle > 0)
            {
                random.Shuffle(entries);
                random.Shuffle(comments);
            }

            builder.Add(entries).Add(comments);
        }

        return builder.Build();
    }

    private IEnumerable<string> Names() => Tales
        .SelectMany(t => t.Moments.Select(m => m.By)
            .Concat(t.Moments.Where(m => m.Field == ChangeField.Assignee).SelectMany(m => new[] { m.From, m.To }))
            .Concat(t.Comments.Select(c => c.By))
            .Append(t.Born[ChangeField.Assignee])
            .Append(t.Reporter))
        .OfType<string>().Where(n => n.Length > 0).Distinct();

    private static PersonKind KindOf(string name) => IsHuman(name) ? PersonKind.Human
        : name.StartsWith("bot", StringComparison.Ordinal) ? PersonKind.App : PersonKind.Customer;

    private static DateTimeOffset? Moment(double? day) =>
        day is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(Instant(at)) : null;
}
