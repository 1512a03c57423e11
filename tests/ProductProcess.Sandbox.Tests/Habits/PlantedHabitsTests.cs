using ProductProcess.Sandbox.Seeds;

namespace ProductProcess.Sandbox.Tests.Habits;

/// <summary>What is planted in a seed shows in its last 13 weeks, and what is not planted does not.</summary>
public sealed class PlantedHabitsTests
{
    public static TheoryData<string, string> KeptTeams => new()
    {
        { "one-person-teams", "Keepers" }, { "one-person-teams", "Wicks" }, { "harbour", "Lighthouse" },
    };

    public static TheoryData<string, string> AskedTeams => new()
    {
        { "ad-hoc-request-churn", "Gangways" }, { "ad-hoc-request-churn", "Ramps" }, { "harbour", "Tugboats" },
    };

    public static TheoryData<string, string> FloodedTeams => new()
    {
        { "more-in-than-out", "Stacks" }, { "more-in-than-out", "Reefers" }, { "harbour", "Cranes" },
    };

    public static TheoryData<string, string> SteadyTeams
    {
        get
        {
            var planted = KeptTeams.Concat(AskedTeams).Concat(FloodedTeams).Select(row => row.Data.Item2).ToHashSet();
            var steady = new TheoryData<string, string>();
            foreach (var seed in new[] { "steady", "harbour", "one-person-teams", "ad-hoc-request-churn", "more-in-than-out" })
            {
                foreach (var team in new SeedCatalog().Load(seed).Teams.Where(t => !planted.Contains(t.Name)))
                    steady.Add(seed, team.Name);
            }

            return steady;
        }
    }

    [Theory]
    [MemberData(nameof(KeptTeams))]
    public void Keepers_LastQuarter_WorkAlone(string seed, string team)
    {
        var look = Look(seed, team);
        Assert.InRange(look.OneHand, 0.75, 1);
        Assert.InRange(look.OwnedShare, 0.8, 1);
        Assert.InRange(look.Spread, 0.9, 2);
        Assert.True(look.Finished.Count() >= 40 && look.TopShares.Length >= 9, look.ToString());
    }

    [Theory]
    [MemberData(nameof(AskedTeams))]
    public void AskedTeams_LastQuarter_StartAsksFromManySides(string seed, string team)
    {
        var look = Look(seed, team);
        Assert.InRange(look.AdHocShare, 0.4, 0.6);
        Assert.InRange(look.Askers, 5, 12);
        Assert.InRange(look.CarriedOver, 0.2, 0.6);
        Assert.True(look.Finished.Count() >= 70 && look.TopShares.Length >= 9, look.ToString());
    }

    [Theory]
    [MemberData(nameof(FloodedTeams))]
    public void FloodedTeams_LastQuarter_TakeOnMoreThanTheyFinish(string seed, string team)
    {
        var look = Look(seed, team);
        Assert.InRange(look.InOverOut, 1.5, 2.2);
        Assert.True(look.InProgressAtEnd >= look.InProgressAtStart * 1.25, look.ToString());
        Assert.True(look.AgeRatio >= 1.5, look.ToString());
        Assert.True(look.Departed >= 60, look.ToString());
    }

    [Theory]
    [MemberData(nameof(SteadyTeams))]
    public void SteadyTeams_AnyQuarter_ShowNoPattern(string seed, string team)
    {
        for (var before = 0; before <= 13; before += 13)
        {
            var look = Look(seed, team, before);
            Assert.InRange(look.OneHand, 0, 0.2);
            Assert.InRange(look.OwnedShare, 0, 0.2);
            Assert.InRange(look.Spread, 0.2, 0.76);
            Assert.InRange(look.AdHocShare, 0, 0.15);
            Assert.InRange(look.InOverOut, 0.85, 1.2);
            Assert.True(look.Finished.Count() >= 70 && look.TopShares.Length >= 9, look.ToString());
        }
    }

    private static TeamLook Look(string seed, string team, int weeksBefore = 0)
    {
        var look = new TeamLook(Worlds.Of(seed), Worlds.Of(seed).Team(team), 13, weeksBefore);
        TestContext.Current.TestOutputHelper?.WriteLine($"{seed}/{team}: {look}");
        return look;
    }
}
