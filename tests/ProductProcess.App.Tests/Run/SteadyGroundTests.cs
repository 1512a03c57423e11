using ProductProcess.App.Run;

namespace ProductProcess.App.Tests.Run;

/// <summary>A simulated year in which nothing happened but work and holidays holds no event.</summary>
public class SteadyGroundTests
{
    [Theory]
    [InlineData("steady")]
    [InlineData("harbour")]
    [InlineData("one-person-teams")]
    [InlineData("ad-hoc-request-churn")]
    [InlineData("more-in-than-out")]
    public void Events_OfASimulatedYear_AreNone(string seed) => Assert.Empty(SeedFacts.Of(seed, ScopeRules.Usual()).Events);
}
