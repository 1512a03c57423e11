using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Tests.Seeds;

public sealed class SeedCatalogTests
{
    private static readonly SeedCatalog Catalog = new();

    public static TheoryData<string> Names => [.. Catalog.Names];

    [Fact]
    public void Catalog_OfTheProduct_HoldsItsSeeds() =>
        Assert.Equal(["ad-hoc-request-churn", "harbour", "more-in-than-out", "one-person-teams", "steady", "steady-five", "steady-kanban", "steady-platform", "steady-scrum", "steady-service", "steady-zones", "ten-thousand"], Catalog.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Catalog_EachSeed_Loads(string name) => Assert.Equal(name, Catalog.Load(name).Name);

    [Fact]
    public void Catalog_MisspeltName_SuggestsAndLists()
    {
        var message = Assert.Throws<SeedException>(() => Catalog.Load("harbor")).Message;
        Assert.StartsWith("There is no seed 'harbor'. Did you mean 'harbour'? Known seeds: ad-hoc-request-churn, harbour,", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalog_UnlikeAnyName_OnlyLists() =>
        Assert.DoesNotContain("Did you mean", Assert.Throws<SeedException>(() => Catalog.Load("zzzzzzzzzzzz")).Message, StringComparison.Ordinal);

    [Fact]
    public void Catalog_EmptyFolder_SaysSo() =>
        Assert.Contains("holds no *.yml file", Assert.Throws<SeedException>(() => new SeedCatalog("/nowhere").Load("harbour")).Message, StringComparison.Ordinal);
}
