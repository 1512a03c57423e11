using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>What one page mentions besides its items: bots, people without an account, teams, statuses. One per page.</summary>
internal sealed class LinearReading(LinearIds ids)
{
    public DimensionRecords Seen { get; } = new();

    public LinearIds Ids { get; } = ids;

    /// <summary>Accounts have a stream of their own, so their id is enough.</summary>
    public string? Person(LinearRef? user) => user?.Id is { Length: > 0 } raw ? Ids.Person(raw) : null;

    public string? Bot(LinearBot? bot)
    {
        if (bot is null)
            return null;
        var id = Ids.Person(bot.Id is { Length: > 0 } raw ? raw : $"bot-{bot.Type ?? "unknown"}");
        Seen.People[id] = new Person(id, bot.Name ?? bot.Type ?? "", null, PersonKind.App, true);
        return id;
    }

    /// <summary>Who writes from outside may ask and does not work here.</summary>
    public string? Outsider(LinearOutsider? outsider)
    {
        if (outsider?.Id is not { Length: > 0 } raw)
            return null;
        var id = Ids.Person(raw);
        Seen.People[id] = new Person(id, outsider.DisplayName ?? "", null, PersonKind.Customer, true);
        return id;
    }

    /// <summary>Linear itself.</summary>
    public string Automation()
    {
        Seen.People[Ids.Automation] = new Person(Ids.Automation, "Linear", null, PersonKind.App, true);
        return Ids.Automation;
    }

    public static string Required(string? raw, string what) =>
        string.IsNullOrEmpty(raw) ? throw new UnreadableException($"{what} is missing.") : raw;

    public static DateTimeOffset Required(DateTimeOffset? at, string what) =>
        at ?? throw new UnreadableException($"{what} is missing.");
}
