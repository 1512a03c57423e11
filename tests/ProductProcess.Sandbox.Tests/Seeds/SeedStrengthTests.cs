using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Tests.Seeds;

public sealed class SeedStrengthTests
{
    private const string Planted = """
        title: Planted
        zone: Europe/Lisbon
        from: 2026-01-05
        until: 2026-03-02
        random: 7
        departments: [{ name: Sales }]
        plants: { rule: lone-hands, teams: [One] }
        teams:
          - name: One
            key: ONE
            people: 5
            habits: { ownership: { weak: 0.6, plain: 0.9, strong: 1 }, wip_limit: { weak: 3, plain: 5, strong: 9 }, review: 0.4 }
            later:
              from: 2026-02-02
              habits: { hand_over: { weak: 0.3, plain: 0.2, strong: 0 } }
          - name: Two
            key: TWO
            people: 5
        """;

    [Theory]
    [InlineData(Strength.Weak, 0.6, 3, 0.3)]
    [InlineData(Strength.Plain, 0.9, 5, 0.2)]
    [InlineData(Strength.Strong, 1, 9, 0)]
    public void Habit_OfThreeNumbers_CountsWithTheOneAskedFor(Strength strength, double ownership, int wip, double handOver)
    {
        var seed = SeedFile.Parse("planted", "planted.yml", Planted, strength);
        var team = seed.Teams[0];
        Assert.Equal((ownership, wip, 0.4), (team.Habits.Ownership, team.Habits.WipLimit, team.Habits.Review));
        Assert.Equal((ownership, handOver), (team.HabitsOn(seed.Until).Ownership, team.HabitsOn(seed.Until).HandOver));
        Assert.Equal(ProductProcess.Sandbox.Seeds.Habits.Steady, seed.Teams[1].Habits);
        Assert.Equal((true, false), (team.HasStrengths, seed.Teams[1].HasStrengths));
    }

    [Fact]
    public void Strength_NotSaid_IsPlain()
    {
        var habits = SeedFile.Parse("planted", "planted.yml", Planted).Teams[0].Habits;
        Assert.Equal(SeedFile.Parse("planted", "planted.yml", Planted, Strength.Plain).Teams[0].Habits, habits);
    }

    [Fact]
    public void Plants_AreReadAsOneLineOrAsList()
    {
        var one = SeedFile.Parse("planted", "planted.yml", Planted);
        var list = SeedFile.Parse("planted", "planted.yml", Planted.Replace(
            "plants: { rule: lone-hands, teams: [One] }",
            "plants: [{ rule: lone-hands, teams: [One] }, { rule: many-hands, teams: [One, Two] }]",
            StringComparison.Ordinal));
        Assert.Equal(["lone-hands"], one.Plants.Select(planting => planting.Rule));
        Assert.Equal(["lone-hands", "many-hands"], list.Plants.Select(planting => planting.Rule));
        Assert.Equal(["One", "Two"], list.Plants[1].Teams);
        Assert.False(one.IsSteady);
    }

    [Theory]
    [InlineData("weak: 0.6, plain: 0.9,", "weak: 0.6,", 12, 26, "'plain' is missing.")]
    [InlineData("weak: 3, plain: 5,", "weak: 3,", 12, 75, "'plain' is missing.")]
    [InlineData("plain: 0.9", "plain: 9", 12, 46, "'plain' has to be a number from 0 to 1, not '9'.")]
    [InlineData("plain: 5", "plain: 2.5", 12, 93, "'plain' has to be a whole number from 1 to 50, not '2.5'.")]
    [InlineData("plain: 0.9", "plane: 0.9", 12, 39, "Unknown key 'plane'. Did you mean 'plain'?")]
    [InlineData("weak: 0.6, plain: 0.9", "weak: 0.9, plain: 0.6", 12, 26, "The 'plain' ownership has to lie between the 'weak' and the 'strong' one.")]
    [InlineData("random: 7", "random: { weak: 1, plain: 2, strong: 3 }", 5, 9, "'random' has to be a whole number from 1 to 2147483647, not a list or a map.")]
    [InlineData("random: 7", "random: 7\nkind: steady", 6, 7, "A steady seed plants nothing. Leave out 'kind' or 'plants'.")]
    [InlineData("random: 7", "random: 7\nkind: stable", 6, 7, "'kind' has to be 'steady', not 'stable'.")]
    [InlineData("plants: {", "plant: {", 7, 1, "Unknown key 'plant'. Did you mean 'plants'?")]
    [InlineData("plants: { rule: lone-hands, teams: [One] }\n", "", 8, 3, "Team 'One' has a habit at three strengths, but 'plants' does not name it. Name it there, or write one number.")]
    [InlineData("teams: [One]", "teams: [On]", 7, 9, "'plants' names the team 'On', which is not in this seed. Did you mean 'One'?")]
    [InlineData("teams: [One]", "teams: []", 7, 36, "'teams' has to name at least one team.")]
    [InlineData("teams: [One]", "team: [One]", 7, 29, "Unknown key 'team'. Did you mean 'teams'?")]
    [InlineData("rule: lone-hands", "rule: Lone Hands", 7, 17, "'rule' has to be the id of a rule, such as one-person-teams, not 'Lone Hands'.")]
    [InlineData("rule: lone-hands, ", "", 7, 9, "'rule' is missing.")]
    [InlineData("plants: { rule: lone-hands, teams: [One] }", "plants: lone-hands", 7, 9, "'plants' has to be a list.")]
    [InlineData("plants: { rule: lone-hands, teams: [One] }", "plants: [lone-hands]", 7, 10, "Each entry of 'plants' has to hold 'key: value' lines.")]
    [InlineData(
        "plants: { rule: lone-hands, teams: [One] }",
        "plants: [{ rule: lone-hands, teams: [One] }, { rule: lone-hands, teams: [Two] }]",
        7, 9, "'plants' names the rule 'lone-hands' twice. Name all its teams in one line.")]
    public void Seed_FaultyPurposeOrStrengths_NamesPlaceAndAdvice(string good, string bad, int line, int column, string message)
    {
        var yaml = Planted.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Planted, yaml);
        var problems = Assert.Throws<SeedException>(() => SeedFile.Parse("planted", "planted.yml", yaml)).Message;
        Assert.Contains($"planted.yml:{line}:{column}: {message}", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void SteadySeeds_OfTheProduct_AreAllSaidToBe()
    {
        var catalog = new SeedCatalog();
        Assert.All(catalog.Names, name => Assert.Equal(name.StartsWith("steady", StringComparison.Ordinal), catalog.Load(name).IsSteady));
    }
}
