using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class BulkMovesTests
{
    [Theory]
    [InlineData(10, 60_000, true)]
    [InlineData(9, 60_000, false)]
    [InlineData(10, 60_001, false)]
    [InlineData(11, 60_001, true)]
    [InlineData(10, 0, true)]
    public void Mark_MovesOverAStretch_NeedsTenWithinAMinute(int moves, int milliseconds, bool bulk)
    {
        // Evenly spread; with 11 moves over a little more than a minute the first 10 still fit.
        var changes = Moves([.. Enumerable.Range(0, moves).Select(i => (long)milliseconds * i / (moves - 1))]);
        BulkMoves.Mark(changes);
        Assert.Equal(bulk, changes.Marks.Any(m => m == (byte)ChangeMarks.Bulk));
        Assert.Equal(bulk, changes.Marks[0] == (byte)ChangeMarks.Bulk);
    }

    [Fact]
    public void Mark_OnlyTheMovesOfTheMinute_AreMarked()
    {
        var changes = Moves([0, .. Enumerable.Range(0, 10).Select(i => 100_000L + i), 500_000]);
        BulkMoves.Mark(changes);
        Assert.Equal(0, changes.Marks[0]);
        Assert.Equal(0, changes.Marks[11]);
        Assert.All(changes.Marks[1..11], m => Assert.Equal((byte)ChangeMarks.Bulk, m));
    }

    [Theory]
    [InlineData(nameof(ChangeTable.Actor))]
    [InlineData(nameof(ChangeTable.To))]
    [InlineData(nameof(ChangeTable.Field))]
    public void Mark_ManyHandsStatusesOrFields_IsNoBulkMove(string differing)
    {
        var changes = Moves(new long[10]);
        switch (differing)
        {
            case nameof(ChangeTable.Actor):
                changes.Actor[4] = 2;
                break;
            case nameof(ChangeTable.To):
                changes.To[4] = 8;
                break;
            default:
                changes.Field[4] = (byte)ChangeField.Assignee;
                break;
        }

        BulkMoves.Mark(changes);
        Assert.All(changes.Marks, m => Assert.Equal(0, m));
    }

    [Fact]
    public void Mark_UnknownActors_AreNotOneActor()
    {
        var changes = Moves(new long[12]);
        Array.Clear(changes.Actor);
        BulkMoves.Mark(changes);
        Assert.All(changes.Marks, m => Assert.Equal(0, m));
    }

    [Fact]
    public void Mark_OtherMarks_AreKept()
    {
        var changes = Moves(new long[10]);
        changes.Marks[3] = (byte)ChangeMarks.App;
        BulkMoves.Mark(changes);
        Assert.Equal((byte)(ChangeMarks.App | ChangeMarks.Bulk), changes.Marks[3]);
    }

    private static ChangeTable Moves(long[] at) => new()
    {
        Start = [0, at.Length],
        At = at,
        Actor = [.. at.Select(_ => 1)],
        Field = [.. at.Select(_ => (byte)ChangeField.Status)],
        From = new int[at.Length],
        To = [.. at.Select(_ => 7)],
        Marks = new byte[at.Length],
    };
}
