using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Tests.Seeds;

public sealed class SeedFileTests
{
    private const string Small = """
        title: Small
        zone: Europe/Lisbon
        from: 2026-01-05
        until: 2026-03-02
        random: 7
        departments:
          - { name: Sales, people: 2 }
        teams:
          - name: One
            key: ONE
            people: 5
            cadence: { sprint: 2 weeks, starts: tuesday }
            habits: { review: 0.5 }
        """;

    [Fact]
    public void Seed_Small_IsReadWithDefaults()
    {
        var team = Assert.Single(SeedFile.Parse("small", "small.yml", Small).Teams);
        Assert.Equal(new Cadence(2, DayOfWeek.Tuesday), team.Cadence);
        Assert.Equal(ProductProcess.Sandbox.Seeds.Habits.Steady with { Review = 0.5 }, team.Habits);
        Assert.Equal(5, team.People.Count);
        Assert.Equal("Europe/Lisbon", team.Zone.Id);
    }

    [Theory]
    [InlineData("review: 0.5", "reviw: 0.5", 13, 15, "Unknown key 'reviw'. Did you mean 'review'?")]
    [InlineData("review: 0.5", "review: 1.5", 13, 23, "'review' has to be a number from 0 to 1, not '1.5'.")]
    [InlineData("review: 0.5", "review: NaN", 13, 23, "'review' has to be a number from 0 to 1, not 'NaN'.")]
    [InlineData("review: 0.5", "review: [1]", 13, 23, "'review' has to be a number from 0 to 1, not a list or a map.")]
    [InlineData("zone: Europe/Lisbon", "zone: Mars/Olympus", 2, 7, "'zone' has to name an IANA time zone such as Europe/Lisbon, not 'Mars/Olympus'.")]
    [InlineData("from: 2026-01-05", "from: 5.1.2026", 3, 7, "'from' has to be a day such as 2026-11-01, not '5.1.2026'.")]
    [InlineData("random: 7", "random: many", 5, 9, "'random' has to be a whole number from 1 to 2147483647, not 'many'.")]
    [InlineData("title: Small", "titel: Small", 1, 1, "'title' is missing.")]
    [InlineData("key: ONE", "key: one", 10, 10, "'key' has to be 2 to 10 capital letters or digits that begin with a letter, not 'one'.")]
    [InlineData("starts: tuesday", "starts: sunday", 12, 41, "'starts' has to be a day from monday to friday, not 'sunday'.")]
    [InlineData("sprint: 2 weeks", "sprint: 2 months", 12, 24, "'sprint' has to be '1 week' to '4 weeks', not '2 months'.")]
    [InlineData("random: 7", "random: &a 7", 5, 9, "Anchors (&name) are not read. Write the value out where it is used.")]
    [InlineData("random: 7", "random: !int 7", 5, 9, "Tags (!name) are not read. Leave the tag out.")]
    [InlineData("random: 7", "random: 7\nrandom: 8", 6, 1, "This is not valid YAML: Duplicate key")]
    [InlineData("until: 2026-03-02", "until: 2026-01-06", 4, 8, "'until' (2026-01-06) has to lie 14 days to ten years after 'from' (2026-01-05).")]
    public void Seed_Faulty_NamesFileLineAndColumn(string good, string bad, int line, int column, string message)
    {
        var exception = Assert.Throws<SeedException>(() => SeedFile.Parse("small", "small.yml", Small.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains($"small.yml:{line}:{column}: {message}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seed_WithAlias_IsRefused()
    {
        var exception = Assert.Throws<SeedException>(() => SeedFile.Parse("small", "small.yml", Small.Replace("random: 7", "random: &a 7\nbots: [*a]", StringComparison.Ordinal)));
        Assert.Contains("small.yml:6:8: Aliases (*name) are not read.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seed_WithSeveralFaults_NamesAllOfThem()
    {
        var yaml = Small.Replace("random: 7", "random: x", StringComparison.Ordinal).Replace("people: 5", "people: 0", StringComparison.Ordinal);
        Assert.Equal([5, 11], Assert.Throws<SeedException>(() => SeedFile.Parse("small", "small.yml", yaml)).Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("title: [")]
    [InlineData("a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: 1}}}}}}}}}}}}}}}}")]
    public void Seed_NoMapping_IsRefused(string yaml) =>
        Assert.Contains("x.yml:", Assert.Throws<SeedException>(() => SeedFile.Parse("x", "x.yml", yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Seed_MissingFile_IsNamed() =>
        Assert.Contains("/nowhere/x.yml", Assert.Throws<SeedException>(() => SeedFile.Load("/nowhere/x.yml")).Message, StringComparison.Ordinal);

    [Fact]
    public void People_AsZones_KeepTheirOwnHours()
    {
        var yaml = Small.Replace("people: 5", "people: [Europe/Lisbon, Asia/Tokyo]", StringComparison.Ordinal);
        Assert.Equal(["Europe/Lisbon", "Asia/Tokyo"], SeedFile.Parse("small", "small.yml", yaml).Teams[0].People.Select(z => z.Id));
    }
}
