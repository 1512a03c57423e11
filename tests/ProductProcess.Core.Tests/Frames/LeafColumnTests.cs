using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Edges of the columns of leaves, one told item each. The window is four weeks long and begins on a Monday.</summary>
public sealed class LeafColumnTests
{
    public static TheoryData<string, object, Action<Tale>> Edges => new()
    {
        { "created_on", -3.5, t => t.At(-3.5) },
        { "started_on", 2.5, t => t.Active(2.5) },
        { "finished_week", 4.0, t => t.Done(27.9) },
        { "finished_week", double.NaN, t => t.At(-9).Done(-1) },
        { "finished_fortnight", 1.0, t => t.Done(13.9) },
        { "finished_fortnight", 2.0, t => t.Done(14) },
        { "finished_quarter", "2026-Q3", t => t.Done(3) },
        { "started_quarter", "2026-Q2", t => t.At(-40).Active(-35) },
        // Created in progress: no wait. Migrated into progress: not started.
        { "wait", 0.0, t => t.At(3, "active") },
        { "wait", 25.0, t => t.At(3).To(4, "active", "dan", migration: true) },
        { "wait", double.NaN, t => t.At(3).Done(4) },
        { "wait", 2.0, t => t.At(3).To(5, "cancelled") },
        { "ready_wait", 1.5, t => t.Ready(2).Active(3.5) },
        { "elapsed_days", 4.0, t => t.Active(2).Done(4).Active(5).Done(6) },
        { "unstarted", (byte)0, t => t.At(3).To(5, "cancelled") },
        // Passed through in one instant is not waited.
        { "waiting_spells", 0.0, t => t.Active(2).Waiting(3).Active(3).Done(4) },
        { "waiting_spells", 1.0, t => t.Waiting(2).To(3, "waiting").Done(4) },
        { "waiting_share", 0.25, t => t.Active(2).Waiting(4).Active(5).Done(6) },
        { "waiting_share", double.NaN, t => t.Active(2).Done(2) },
        { "gates", 1.0, t => t.Active(2).Waiting(3).Active(4).Waiting(5).Done(6) },
        { "blocked_days", 3.0, t => t.Active(1).Flag(2, "impediment").Flag(5, "").Done(6) },
        { "blocked_days", 4.0, t => t.Active(1).Flag(2, "impediment").Done(6) },
        { "blocked_after_start", 0.0, t => t.Flag(1, "impediment").Active(1).Flag(3, "") },
        { "hand_overs", 1.0, t => t.Assign(1, "ann").Active(2).Assign(3, "").Assign(4, "bob").Done(5) },
        { "hand_overs", 0.0, t => t.Assign(1, "ann").Assign(2, "").Active(3).Assign(4, "bob").Done(5).Assign(6, "cat") },
        { "hand_overs", 0.0, t => t.Active(2).Assign(3, "ann").Assign(3, "bob").Assign(4, "bot.ci").Done(5) },
        { "first_hand", "t:person:ann", t => t.Assign(1, "bot.ci").Assign(2, "ann").Assign(3, "bob") },
        { "assigned_by", "t:person:eve", t => t.Of(reporter: "eve").At(1, assignee: "ann") },
        { "assigned_by_other", (byte)2, t => t.Assign(1, "ann", "bot.ci") },
        { "assigned_by_other", (byte)0, t => t.Assign(1, "ann", "ann") },
        { "assigned_ahead", 5.0, t => t.Assign(1, "ann", "bob").Active(8) },
        { "assigned_ahead", 0.0, t => t.Active(1).Assign(2, "ann", "bob") },
        { "backward_moves", 1.0, t => t.Active(1).Waiting(2).Active(3).Ready(4).Active(5).Done(6) },
        { "backward_moves", 0.0, t => t.Active(1).To(2, "ready", "dan", migration: true) },
        { "team_moves", 1.0, t => t.Of("red").Active(1).HandTo(2, "blue").HandTo(2.5, "blue").Done(3).HandTo(4, "red") },
        { "priority_changes", 1.0, t => t.Prioritise(1, "mid").Prioritise(2, "mid") },
        { "raised_after_start", (byte)1, t => t.Prioritise(1, "mid").Active(2).Prioritise(3, "urgent").Prioritise(4, "low") },
        { "raised_after_start", (byte)0, t => t.Prioritise(1, "mid").Active(2).Prioritise(2, "urgent") },
        { "raised_after_start", (byte)0, t => t.Active(2).Prioritise(3, "urgent") },
        { "due_margin", -2.0, t => t.Due(1, "2026-08-05").Done(4) },
        { "due_margin", 0.0, t => t.Due(1, "2026-08-07").Done(4.9).Due(5, "2026-08-30") },
        { "due_moves", 1.0, t => t.Due(1, "2026-08-07").Due(2, "2026-08-08").Due(3, "").Due(4, "2026-08-09") },
        { "last_minute", (byte)1, t => t.Due(1, "2026-08-06").Done(2) },
        { "last_minute", (byte)0, t => t.Due(1, "2026-08-06").Done(1.9) },
        { "last_minute", (byte)2, t => t.Due(1, "2026-08-06").To(2, "cancelled") },
        { "out_of_hours", (byte)2, t => t.Active(1).Done(5.9, "ann") },
        { "comments", 1.0, t => t.Comment(-1, "ann").Comment(1, "ann").Comment(2, "bot.ci").Comment(28, "bob") },
        { "replies", 2.0, t => t.Comment(1, "ann").Comment(2, "bob").Comment(2.1, "bot.ci").Comment(3, "bob").Comment(4, "ann") },
        { "answer_gap", 1.0, t => t.Comment(4.5, "ann").Comment(7.5, "bob") },
        // What stands at the instant of a move comes after it; a migration moves nothing.
        { "still_comments", 2.0, t => t.Comment(1, "ann").Active(2).Comment(2, "bob").Comment(3, "ann").Done(4) },
        { "still_comments", 3.0, t => t.Comment(1, "ann").To(2, "active", "dan", migration: true).Comment(2, "bob").Comment(3, "ann") },
        { "still_turns", 1.0, t => t.Comment(1, "ann").Comment(2, "ann").Comment(3, "bob").Assign(4, "ann").Comment(5, "bob") },
        { "still_days", 10.0, t => t.Comment(0, "ann").Comment(11, "bob") },
        { "chain_length", 1.0, t => t.At(1) },
        { "chain_length", 2.0, t => t.At(1, parent: "X-9") },
        { "chain_longest", double.NaN, t => t.At(1, parent: "X-9") },
        { "has_intent", (byte)2, t => t.At(1, parent: "X-9") },
        { "has_intent", (byte)0, t => t.At(1) },
        { "thread_weeks", 2.0, t => t.Active(6).Done(8) },
        { "labels", "t:label:a t:label:b", t => t.Label(1, "b a").Label(30, "c") },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Column_OfOneItem_IsWhatItsMeaningSays(string column, object expected, Action<Tale> tell)
    {
        var world = new World();
        tell(world.Item("A-1"));
        Assert.Equal(expected, new Told(world).Of("leaves", column, "A-1"));
    }

    [Theory]
    [InlineData("S2", "", 1)]
    [InlineData("S1", "", 0)]
    [InlineData("S2", "S2 S3", 0)]
    [InlineData("S2", "S3", 1)]
    [InlineData("S3", "S2", 0)]
    [InlineData("S3", "", 1)]
    public void Bumped_OutOfASprint_CountsOnlyWhatFellOut(string from, string to, double times)
    {
        var world = new World().Sprint("S1", 1, 8).Sprint("S2", 7, 15).Sprint("S3", 15, 22);
        world.Item("A-1").At(0, sprints: from).Sprints(10, to);
        Assert.Equal(times, new Told(world).Of("leaves", "bumped", "A-1"));
    }

    [Fact]
    public void Bumped_AtTheEndOfASprintOrOnceDone_IsNotCounted()
    {
        var world = new World().Sprint("S1", 1, 8);
        world.Item("A-1").At(0, sprints: "S1").Sprints(8 - 0.0005, "");
        world.Item("A-2").At(0, sprints: "S1").Done(3).Sprints(4, "");
        world.Item("A-3").At(0, sprints: "S1").Prioritise(1, "high").Prioritise(3, "low");
        var told = new Told(world);
        Assert.Equal([0.0, 0.0, 1.0], new[] { "A-1", "A-2", "A-3" }.Select(key => told.Of("leaves", "bumped", key)));
    }

    [Fact]
    public void Overtook_OlderItemsOfTheTeam_CountWhileTheyWait()
    {
        var world = new World();
        world.Item("A-1").Of("red").At(0).Ready(1);
        world.Item("A-2").Of("red").At(0).Ready(1).Active(7);
        world.Item("A-3").Of("red").At(0);
        world.Item("A-4").Of("blue").At(0).Ready(1);
        world.Item("A-5").Of("red").At(5).Active(6);
        world.Item("A-6").Of("red").At(1).Active(9);
        var told = new Told(world);
        Assert.Equal(2.0, told.Of("leaves", "overtook", "A-5"));
        Assert.Equal(0.0, told.Of("leaves", "overtook", "A-6"));
        Assert.Equal(double.NaN, told.Of("leaves", "overtook", "A-1"));
    }

    [Fact]
    public void PriorityPlace_AmongThoseInUse_LeavesOutWhatNobodyHas()
    {
        var world = new World();
        world.Item("A-1").Prioritise(0, "urgent").Active(1).Prioritise(2, "low");
        world.Item("A-2").Prioritise(0, "low");
        world.Item("A-3");
        var told = new Told(world);
        Assert.Equal([1.0, 2.0, double.NaN], new[] { "A-1", "A-2", "A-3" }.Select(key => told.Of("leaves", "priority_place", key)));
        Assert.Equal([(byte)1, (byte)0, (byte)2], new[] { "A-1", "A-2", "A-3" }.Select(key => told.Of("leaves", "top_priority", key)));
    }

    [Fact]
    public void BlockedSpells_FlagAndLinkTogether_AreOneSpell()
    {
        var world = new World().Link("A-2", LinkKind.Blocks, "A-1").Link("A-3", LinkKind.Blocks, "A-1");
        world.Item("A-1").Active(1).Flag(2, "impediment").Link(3, "blocks A-2").Flag(4, "").Done(10);
        world.Item("A-2").Active(1).Done(6);
        world.Item("A-3").Active(1);
        var told = new Told(world);
        Assert.Equal(1.0, told.Of("leaves", "blocked_spells", "A-1"));
        Assert.Equal(4.0, told.Of("leaves", "blocked_days", "A-1"));
    }

    [Fact]
    public void IntentChanged_TheEpicOfAnItemInProgress_CountsWhereTheTopIsAnother()
    {
        var world = new World();
        foreach (var key in new[] { "I-1", "I-2" })
            world.Item(key, ItemLevel.Intent).At(0);
        world.Item("E-1", ItemLevel.Parent).At(0, parent: "I-1").Under(5, "I-2");
        world.Item("E-2", ItemLevel.Parent).At(0).Under(5, "I-2");
        world.Item("A-1").At(0, parent: "E-1").Active(2);
        world.Item("A-2").At(0, parent: "E-1").Active(6);
        world.Item("A-3").At(0, parent: "E-2").Active(2);
        world.Item("A-4").At(0, parent: "E-1").Active(2).Under(4, "I-1");
        world.Item("A-5").At(0).Active(2).Under(4, "E-1");
        var told = new Told(world);
        Assert.Equal([1, 0, 0, 0, 1], Enumerable.Range(1, 5).Select(i => (int)(byte)told.Of("leaves", "intent_changed", $"A-{i}")));
        Assert.Equal(5.0, told.Of("leaves", "intent_changed_day", "A-1"));
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    public void IntentChanged_ManyMovedInOneGo_IsTidyingUp(int items, byte changed)
    {
        var world = new World();
        foreach (var key in new[] { "E-1", "E-2" })
            world.Item(key, ItemLevel.Parent).At(0);
        for (var i = 0; i < items; i++)
            world.Item($"A-{i}").At(0, parent: "E-1").Active(2).Under(4, "E-2", "dan");
        Assert.Equal(changed, new Told(world).Of("leaves", "intent_changed", "A-0"));
    }

    [Fact]
    public void AssignedByFew_TheTwoWhoDealOutMost_AreCountedByTeam()
    {
        var world = new World();
        string[] setters = ["ann", "ann", "bob", "bob", "cat"];
        for (var i = 0; i < setters.Length; i++)
            world.Item($"A-{i}").Of("red").Assign(1, "dan", setters[i]);
        world.Item("A-5").Of("blue").Assign(1, "dan", "cat");
        var told = new Told(world);
        Assert.Equal([1, 1, 1, 1, 0, 1], Enumerable.Range(0, 6).Select(i => (int)(byte)told.Of("leaves", "assigned_by_few", $"A-{i}")));
    }
}
