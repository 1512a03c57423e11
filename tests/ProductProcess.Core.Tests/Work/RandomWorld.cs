using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>
/// Small worlds full of edge cases, each made from a number: changes in the same instant, parts, parents outside the
/// scope, unknown statuses, apps, customers, migrations, bulk moves, reopened and cancelled items.
/// </summary>
internal static class RandomWorld
{
    public const int Days = 60;

    private const int TidyDay = 40;

    private static readonly string[] Statuses =
        ["backlog", "ready", "active", "review", "waiting", "done", "closed", "cancelled", "odd", "active", "done"];

    private static readonly string[] People = ["", "ann", "bob", "cat", "dan", "bot.ci", "customer.eve"];
    private static readonly string[] Parents = ["", "E-0", "E-1", "E-2", "E-3", "X-9", "I-0"];
    private static readonly string[] SprintSets = ["", "S0", "S1", "S1 S2", "S2", "S0 S3", "S4", "S5 S6", "S7", "future"];

    /// <param name="seed">The world.</param>
    /// <param name="later">Days after the usual end on which further things happen.</param>
    public static World Of(int seed, int later = 0)
    {
        var random = new Random(seed);
        var world = new World().Sprint("future");
        for (var s = 0; s < 8; s++)
            world.Sprint($"S{s}", 1 + 6 * s + random.Next(24) / 24.0, 8 + 6 * s + random.Next(24) / 24.0, Pick<double?>(random, [null, 9 + 6 * s]));
        for (var i = 0; i < 3; i++)
            Tell(world.Item($"I-{i}", ItemLevel.Intent), random, ["", "", "I-1"]);
        for (var e = 0; e < 5; e++)
            Tell(world.Item($"E-{e}", ItemLevel.Parent), random, ["", "I-0", "I-1", "I-2", "X-9"]);
        for (var i = 0; i < 18; i++)
            Tell(world.Item($"A-{i}"), random, Parents);
        for (var p = 0; p < 6; p++)
            Tell(world.Item($"B-{p}", ItemLevel.Part), random, ["A-1", "A-2", "A-3", "B-0", "E-1", "X-9", ""]);
        TidyUp(world, random);
        RandomExtras.Add(world, seed);
        if (later > 0)
            GoOn(world, seed, later);
        return world;
    }

    private static void Tell(Tale tale, Random random, string[] parents)
    {
        var day = random.Next(0, Days * 24) / 24.0 * random.NextDouble();
        day = Math.Floor(day * 24) / 24;
        tale.At(day, Pick(random, Statuses[..3]), Pick(random, People), Pick(random, SprintSets), Pick(random, parents))
            .Of(Pick(random, [null, "red", "blue", "red"]), Pick(random, ["P", "P", "Q"]), Pick(random, ["story", "bug", "story", "bug", "chore", "spike"]),
                Pick(random, [null, "ann", "customer.eve"]), Pick(random, [null, null, "sales"]));
        for (var left = random.Next(0, 14); left > 0; left--)
        {
            day += Pick(random, [0, 0, 1 / 24.0, 0.25, 1, 2.5, 4]);
            if (day < Days)
                Change(tale, random, day, parents);
        }
    }

    private static void Change(Tale tale, Random random, double day, string[] parents)
    {
        switch (random.Next(10))
        {
            case < 5:
                tale.To(day, Pick(random, Statuses), Pick(random, People), random.Next(12) == 0);
                break;
            case 5:
                tale.Assign(day, Pick(random, People), Pick(random, People));
                break;
            case 6:
                tale.Sprints(day, Pick(random, SprintSets));
                break;
            case 7:
                tale.Under(day, Pick(random, parents));
                break;
            case 8:
                tale.Resolve(day, Pick(random, ["", "fixed", "wontfix"]));
                break;
            default:
                tale.Comment(day, Pick(random, People));
                break;
        }
    }

    /// <summary>Somebody moves many items to one status in one go, after everything else.</summary>
    private static void TidyUp(World world, Random random)
    {
        var status = Pick(random, ["active", "done", "ready"]);
        var quiet = world.Tales.Where(t => t.Level == ItemLevel.Leaf && t.Moments.All(m => m.At <= World.Instant(TidyDay)));
        foreach (var tale in quiet.Where(t => t.Created <= World.Instant(TidyDay)).Take(random.Next(8, 13)))
            tale.To(TidyDay, status, "dan");
    }

    private static void GoOn(World world, int seed, int later)
    {
        var random = new Random(~seed);
        foreach (var tale in world.Tales)
            Change(tale, random, Days + random.Next(0, later * 24) / 24.0, [""]);
        world.Item("Z-1").At(Days + 1, "active", "ann").Done(Days + 2, "ann").Comment(Days + 2, "bob");
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
