using ProductProcess.Core.Tests.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Twelve weeks: three stretches, the first of them without anything before it.</summary>
public sealed class PeopleColumnTests
{
    [Fact]
    public void People_OfThreeStretches_TellWhoIsNewAndWhere()
    {
        var world = new World();
        world.Item("A-1").Of("red").At(0, "active", "ann", parent: "E-1").Done(83);
        world.Item("A-2").Of("blue").At(0, "backlog", "ann", parent: "E-1").Active(30).Done(32);
        world.Item("A-3").Of("red").At(60, "active", "bob").Done(61);
        var told = new Told(world, weeks: 12);
        Assert.Equal((2, 2, 1), Row(told, "red", 3, "ann"));
        Assert.Equal((0, 0, 2), Row(told, "red", 2, "ann"));
        Assert.Equal((1, 0, 2), Row(told, "blue", 2, "ann"));
        Assert.Equal((0, 0, 1), Row(told, "red", 1, "ann"));
        Assert.Equal((1, 1, 1), Row(told, "red", 1, "bob"));
        Assert.Equal(5, told.All("people", "person").Length);
    }

    [Fact]
    public void People_TheirRows_AreNoItemsAndNamedByTheirStretch()
    {
        var world = new World();
        world.Item("A-1").At(0, "active", "ann");
        var told = new Told(world);
        var frame = told.Frames.Set.Get("people", told.Window);
        Assert.Equal([-1], frame.Item);
        Assert.Equal("somebody in the four weeks from 2026-08-03", frame.Label(0));
        Assert.Equal(20.0, told.All("people", "active_days")[0]);
    }

    private static (int New, int Anywhere, int Teams) Row(Told told, string team, double ago, string who)
    {
        var frame = told.Frames.Set.Get("people", told.Window);
        var row = Enumerable.Range(0, frame.Rows).Single(r => frame.Team[r] == told.Team(team)
            && frame.Numbers("stretches_ago")[r] == ago && told.Frames.Set.Log.Lexicon[frame.Texts("person")[r]] == World.Id("person", who));
        return (frame.YesNo("new_here")[row], frame.YesNo("new_anywhere")[row], (int)frame.Numbers("teams")[row]);
    }
}
