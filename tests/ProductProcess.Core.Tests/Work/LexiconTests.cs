using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class LexiconTests
{
    [Fact]
    public void Intern_NothingOrTheEmptyText_IsNone()
    {
        var lexicon = new Lexicon();
        Assert.Equal(0, lexicon.Intern(null));
        Assert.Equal(0, lexicon.Intern(""));
        Assert.Equal("", lexicon[0]);
        Assert.Equal(1, lexicon.Count);
    }

    [Fact]
    public void Intern_TheSameText_IsTheSameDenseCode()
    {
        var lexicon = new Lexicon();
        Assert.Equal([1, 2, 1, 3], new[] { "a", "b", "a", "A" }.Select(lexicon.Intern));
        Assert.Equal(["", "a", "b", "A"], Enumerable.Range(0, lexicon.Count).Select(code => lexicon[code]));
    }

    [Fact]
    public void Find_AnUnknownText_IsNoneAndAddsNothing()
    {
        var lexicon = new Lexicon();
        Assert.Equal(0, lexicon.Find("a"));
        Assert.Equal(0, lexicon.Find(null));
        Assert.Equal(1, lexicon.Count);
    }

    [Fact]
    public void Members_OfASet_AreTheCodesOfItsIds()
    {
        var lexicon = new Lexicon();
        var b = lexicon.Intern("b");
        var members = lexicon.Members(lexicon.Intern(IdSet.Of(["b", "a"])));
        Assert.Equal([lexicon.Find("a"), b], members);
        Assert.Empty(lexicon.Members(0));
    }
}
