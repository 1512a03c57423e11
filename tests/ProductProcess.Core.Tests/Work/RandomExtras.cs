using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>What <see cref="RandomWorld"/> tells beside the lives of items: links, dates, priorities, flags, titles, components.</summary>
internal static class RandomExtras
{
    private static readonly string[] Words = ["new", "checkout", "flow", "for", "guests", "search"];

    public static void Add(World world, int seed)
    {
        var random = new Random(seed + 7_000);
        foreach (var tale in world.Tales)
            Tell(tale, random);
        var keys = world.Tales.Select(t => t.Key).Append("X-9").ToArray();
        for (var left = 25; left > 0; left--)
            Link(world, random, Pick(random, keys), Pick(random, keys));
        EditInBulk(world, random);
        foreach (var tale in world.Tales)
            Move(tale, random);
        RegroupInBulk(world, random);
        foreach (var tale in world.Tales)
            Talk(tale, random);
    }

    private static void Tell(Tale tale, Random random)
    {
        tale.In([.. new[] { "web", "api", "data" }.Where(_ => random.Next(3) == 0)]);
        if (random.Next(5) > 0)
            tale.Titled(string.Join(' ', Words.Where(_ => random.Next(4) > 0)));
        var day = (tale.Created - World.Instant(0)) / 86_400_000.0;
        for (var left = random.Next(6); left > 0; left--)
        {
            day += Pick(random, [0, 0.25, 3, 8]);
            Change(tale, random, day, Pick(random, [null, "", "ann", "bob", "dan", "bot.ci"]));
        }
    }

    private static void Change(Tale tale, Random random, double day, string? by) => _ = random.Next(4) switch
    {
        0 => tale.Due(day, random.Next(4) == 0 ? "" : World.FirstDay.AddDays(random.Next(90)).ToString("O", CultureInfo.InvariantCulture), by),
        1 => tale.Prioritise(day, Pick(random, ["", "urgent", "high", "mid", "low"]), by),
        2 => tale.Flag(day, Pick(random, ["", "impediment"]), by),
        _ => tale.Link(day, Pick(random, ["blocks A-1", "relates A-2", "blocks X-9"]), cut: random.Next(2) == 0, by),
    };

    private static void Link(World world, Random random, string from, string to)
    {
        if (from == to)
            return;
        var kind = Pick(random, [LinkKind.Blocks, LinkKind.Blocks, LinkKind.Relates, LinkKind.Supersedes, LinkKind.Clones]);
        world.Link(from, kind, to);
        var (told, other) = random.Next(2) == 0 ? (from, to) : (to, from);
        if (random.Next(3) > 0 && world.Tales.Find(t => t.Key == told) is { } tale)
        {
            var day = (tale.Created - World.Instant(0)) / 86_400_000.0;
            tale.Link(Math.Round(24 * (day + random.NextDouble() * 40)) / 24, $"{kind.ToString().ToLowerInvariant()} {other}");
        }
    }

    /// <summary>Somebody gives many items a date in one go.</summary>
    private static void EditInBulk(World world, Random random)
    {
        foreach (var tale in world.Tales.Where(t => LastMove(t, ChangeField.Due, ChangeField.Flag) < 39).Take(random.Next(8, 14)))
            tale.Flag(39, "", "bob").Due(39, "2026-12-24", "cat");
    }

    /// <summary>Labels, teams and parents change.</summary>
    private static void Move(Tale tale, Random random)
    {
        var day = LastMove(tale, ChangeField.Parent);
        for (var left = random.Next(4); left > 0 && day < RandomWorld.Days - 6; left--)
        {
            day += Pick(random, [0, 0.5, 2, 6]);
            _ = (random.Next(4), tale.Level) switch
            {
                (0, _) => tale.Label(day, Pick(random, ["", "web", "customer web"])),
                (1, _) => tale.HandTo(day, tale.Team is null ? Pick(random, ["P", "Q"]) : Pick(random, ["red", "blue"])),
                (_, ItemLevel.Leaf) => tale.Under(day, Pick(random, ["E-0", "E-1", "E-2", "E-3"]), "cat", random.Next(5) == 0),
                (_, ItemLevel.Parent) => tale.Under(day, Pick(random, ["I-0", "I-1", "I-2", ""]), "cat", random.Next(5) == 0),
                _ => tale,
            };
        }
    }

    /// <summary>Some people talk for some days.</summary>
    private static void Talk(Tale tale, Random random)
    {
        var day = (tale.Created - World.Instant(0)) / 86_400_000.0 + random.Next(20);
        for (var left = random.Next(9); left > 0; left--)
        {
            day += Pick(random, [0, 0.125, 0.5, 3]);
            tale.Comment(day, Pick(random, ["ann", "bob", "cat", "bot.ci", "customer.eve"]));
        }
    }

    /// <summary>Somebody puts many items under another parent in one go.</summary>
    private static void RegroupInBulk(World world, Random random)
    {
        foreach (var tale in world.Tales.Where(t => t.Level == ItemLevel.Leaf && LastMove(t, ChangeField.Parent) < 41).Take(random.Next(8, 14)))
            tale.Under(41, "E-4", "bob");
    }

    /// <summary>The day from which on some fields may be told to change; half a millisecond later, as days are cut to milliseconds.</summary>
    private static double LastMove(Tale tale, params ChangeField[] fields) => (tale.Moments.Where(m => fields.Contains(m.Field))
        .Select(m => m.At).Append(tale.Created).Max() - World.Instant(0) + 0.5) / 86_400_000.0;

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
