using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Workspaces;

public sealed class LiveWorkspaceTests
{
    private static readonly SimulatedWorkspace World = Worlds.Of("harbour");
    private readonly LiveWorkspace _live = new(World);

    [Fact]
    public void Delete_AnItem_TakesItsPartsAndLeavesKeysInHistories()
    {
        var leaf = _live.Now.View.Items.First(i => i.Parts.Count > 0);
        _live.Delete(leaf.Item.Id);
        var view = _live.Now.View;
        Assert.Null(view.Find(leaf.Item.Key));
        Assert.All(leaf.Parts, p => Assert.Null(view.Find(p.Item.Id)));
        Assert.Equal(leaf.Item.Key, view.KeyOf(leaf.Item.Id));
        Assert.Equal(World.Items.Count - 1 - leaf.Parts.Count, view.Items.Count);
    }

    [Fact]
    public void Delete_OneEndOfALink_TakesTheLink()
    {
        var link = World.Links[0];
        _live.Delete(link.Other);
        Assert.DoesNotContain(_live.Now.View.Links, l => l.Id == link.Id);
        Assert.Contains(_live.Now.View.Items, i => i.Item.Id == link.Item);
        Assert.Throws<ArgumentException>(() => _live.Delete(link.Other));
        _ = _live.ToWorkLog("s");
    }

    [Fact]
    public void C5_Move_AnItem_KeepsItsIdAndBothKeys()
    {
        var item = World.Items.First(i => i.Team.Key == "LIG" && i.Type.Level == ItemLevel.Leaf);
        var taken = World.Items.Where(i => i.Team.Key == "FER").Select(i => i.Key).ToHashSet();
        _live.AsOf = World.Until.AddHours(1);
        _live.Move(item.Id, "FER");
        var moved = _live.Now.View.Find(item.Id)!;
        Assert.StartsWith("FER-", moved.Item.Key, StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Item.Key, taken);
        Assert.Same(moved, _live.Now.View.Find(item.Key));
        Assert.Equal(_live.AsOf.ToUnixTimeMilliseconds(), moved.Updated);
        Assert.Equal([ChangeField.Project, ChangeField.Key], moved.Item.Entries[^1].Changes.Select(c => c.Field));
        _live.Move(item.Id, "LIG");
        var back = _live.Now.View.Find(item.Id)!;
        Assert.All([item.Key, moved.Item.Key, back.Item.Key], key => Assert.Same(back, _live.Now.View.Find(key)));
        Assert.NotEqual(item.Key, back.Item.Key);
    }

    [Fact]
    public void C6_RenameProject_ItsItems_HaveNewKeysTheOldOnesResolveAndNothingIsUpdated()
    {
        var item = World.Items.First(i => i.Team.Key == "LIG");
        var before = _live.Now.View.Find(item.Id)!.Updated;
        _live.RenameProject("LIG", "LAMP");
        _live.RenameProject("LAMP", "LUX");
        var now = _live.Now.View.Find(item.Id)!;
        Assert.Equal(("LUX" + item.Key[3..], before), (now.Item.Key, now.Updated));
        Assert.Same(now, _live.Now.View.Find(item.Key));
        Assert.Same(now, _live.Now.View.Find("LAMP" + item.Key[3..]));
        Assert.Contains(_live.Now.View.Workspace.Teams, t => t.Key == "LUX");
    }

    [Fact]
    public void C2_Hide_AProject_TakesItOutOfSightUntilItIsShownAgain()
    {
        var all = _live.Now.View.Items.Count;
        _live.Hide("LIG");
        Assert.Equal(all - World.Items.Count(i => i.Team.Key == "LIG"), _live.Now.View.Items.Count);
        Assert.DoesNotContain(_live.Now.View.Workspace.Teams, t => t.Key == "LIG");
        Assert.Empty(_live.Now.View.Workspace.Closed);
        _live.Show("LIG");
        Assert.Equal(all, _live.Now.View.Items.Count);
    }

    [Fact]
    public void C3_ArchiveAndTrash_AProject_AreToldApart()
    {
        _live.Archive("LIG");
        _live.Trash("FER");
        var now = _live.Now.View;
        Assert.Equal([("FER", ProjectState.Deleted), ("LIG", ProjectState.Archived)], now.Workspace.Closed.Select(c => (c.Team.Key, c.State)).Order());
        Assert.DoesNotContain(now.Items, i => i.Item.Team.Key is "LIG" or "FER");
        _live.Restore("LIG");
        Assert.Contains(_live.Now.View.Items, i => i.Item.Team.Key == "LIG");
    }

    [Fact]
    public void C10_Restrict_AnItem_ChangesNothingButItsVisibility()
    {
        var item = _live.Now.View.Items[7];
        _live.Restrict(item.Item.Id);
        Assert.Null(_live.Now.View.Find(item.Item.Id));
        _live.Unrestrict(item.Item.Id);
        Assert.Equal(item.Updated, _live.Now.View.Find(item.Item.Id)!.Updated);
    }

    [Fact]
    public void D8_RenameStatus_NowAndThen_HaveTheirOwnNames()
    {
        _live.RenameStatus(Workflow.InReview.Id, "Checking");
        var now = _live.Now.View.Workspace;
        Assert.Equal("Checking", now.Statuses.Single(s => s.Id == Workflow.InReview.Id).Name);
        Assert.Equal("In Review", now.StatusName(Workflow.InReview.Id, World.From.ToUnixTimeMilliseconds()));
        Assert.Contains(_live.ToWorkLog("s").Statuses, s => s.Name == "Checking");
    }

    [Fact]
    public void B8_IndexLag_OfAllOrOfOneItem_HidesWhatIsNewFromSearchAlone()
    {
        var items = World.Items.TakeLast(2).ToArray();
        _live.LagIndex(items[0].Id, TimeSpan.FromDays(30));
        Assert.DoesNotContain(_live.Now.Indexed, i => i.Item.Id == items[0].Id);
        Assert.Contains(_live.Now.Indexed, i => i.Item.Id == items[1].Id);
        _live.IndexLag = TimeSpan.FromDays(2);
        Assert.DoesNotContain(_live.Now.Indexed, i => i.Updated > World.Until.AddDays(-2).ToUnixTimeMilliseconds());
        Assert.Equal(World.Items.Count, _live.Now.View.Items.Count);
        _live.AsOf = World.Until.AddDays(2);
        Assert.Contains(_live.Now.Indexed, i => i.Item.Id == items[1].Id);
    }

    [Fact]
    public void Edits_OfWhatIsNotThere_SayWhat()
    {
        Assert.Contains("There is no item 77", Assert.Throws<ArgumentException>(() => _live.Delete(77)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no project NOPE", Assert.Throws<ArgumentException>(() => _live.Hide("NOPE")).Message, StringComparison.Ordinal);
    }
}
