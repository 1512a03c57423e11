using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class ParentColumnTests
{
    [Theory]
    [InlineData(new[] { 10 }, 1.0, 1.0)]
    [InlineData(new[] { 9, 1 }, 1.22, 0.9)]
    [InlineData(new[] { 8, 2 }, 1.47, 0.8)]
    [InlineData(new[] { 5, 5 }, 2.0, 0.5)]
    [InlineData(new[] { 6, 2, 1, 1 }, 2.38, 0.6)]
    public void EffectivePeople_OfFinishedLeaves_AreTheKnownExamples(int[] leaves, double effective, double topShare)
    {
        var told = Effort(leaves, unknown: 0);
        Assert.Equal(effective, (double)told.Of("parents", "effective_people", "E-1"), 2);
        Assert.Equal(topShare, told.Of("parents", "top_share", "E-1"));
        Assert.Equal((double)leaves.Length, told.Of("parents", "people", "E-1"));
        var parent = Assert.Single(told.Frames.Set.Get("parents", told.Window).Item);
        Assert.Equal(leaves, told.Frames.Contributions(parent, told.Window).Select(c => c.Leaves));
    }

    [Fact]
    public void TopShare_LeavesOfUnknownDoer_CountAsNobodys()
    {
        var told = Effort([4], unknown: 6);
        Assert.Equal(0.4, told.Of("parents", "top_share", "E-1"));
        Assert.Equal(1.0, told.Of("parents", "effective_people", "E-1"));
        Assert.Equal(10.0, told.Of("parents", "leaves_done", "E-1"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void TopShare_NoKnownDoer_IsMissing(int unknown)
    {
        var told = Effort([], unknown);
        Assert.Equal(double.NaN, told.Of("parents", "top_share", "E-1"));
        Assert.Equal(double.NaN, told.Of("parents", "effective_people", "E-1"));
        Assert.Equal(0.0, told.Of("parents", "people", "E-1"));
        Assert.Equal((double)unknown, told.Of("parents", "leaves_done", "E-1"));
    }

    [Fact]
    public void Age_OfAParent_RunsFromTheFirstStartOfItsLeaves()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Active(1);
        world.Item("A-1").At(0, parent: "E-1").Active(20).Done(21);
        world.Item("A-2").At(0, parent: "E-1").Active(24);
        var told = new Told(world);
        Assert.Equal(8.0, told.Of("parents", "age", "E-1"));
        Assert.Equal((byte)1, told.Of("parents", "in_progress", "E-1"));
    }

    [Fact]
    public void InProgress_OnlyTheParentItself_IsNotInProgress()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent).Active(1);
        Assert.Equal((byte)0, new Told(world).Of("parents", "in_progress", "E-1"));
    }

    [Fact]
    public void Team_OfAParentWithoutOne_IsThatOfMostOfItsLeaves()
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent);
        world.Item("E-2", ItemLevel.Parent).Of("red");
        world.Item("E-3", ItemLevel.Parent);
        foreach (var (team, i) in new[] { "red", "blue", "blue" }.Select((t, i) => (t, i)))
        {
            world.Item($"A-{i}").At(0, parent: "E-1").Of(team);
            world.Item($"B-{i}").At(0, parent: "E-2").Of(team);
        }

        var told = new Told(world);
        var teams = told.Frames.Set.Get("parents", told.Window).Team.Select(code => told.Frames.Set.Log.Lexicon[code]);
        Assert.Equal(["t:team:blue", "t:team:red", "t:project:P"], teams);
        Assert.Equal(["Blue", "Pier", "Red"], told.Frames.Set.Teams.Select(t => t.Name));
    }

    private static Told Effort(int[] leaves, int unknown)
    {
        var world = new World();
        world.Item("E-1", ItemLevel.Parent);
        var number = 0;
        for (var person = 0; person < leaves.Length; person++)
        {
            for (var i = 0; i < leaves[person]; i++)
                world.Item($"A-{number++}").At(0, assignee: $"p{person}", parent: "E-1").Active(1).Done(2);
        }

        for (var i = 0; i < unknown; i++)
            world.Item($"A-{number++}").At(0, parent: "E-1").Active(1).Done(2);
        return new Told(world);
    }
}
