using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public class SpellingTests
{
    [Theory]
    [InlineData("hands", "hand", 1)]
    [InlineData("leaves", "leafs", 2)]
    [InlineData("median", "medain", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    [InlineData("PAY", "pay", 0)]
    public void Distance_OfTwoWords_CountsLetters(string a, string b, int distance) =>
        Assert.Equal(distance, Spelling.Distance(a, b));

    [Theory]
    [InlineData("harbor", "harbour")]
    [InlineData("stedy", "steady")]
    [InlineData("nothing-like-it", null)]
    [InlineData("", null)]
    public void Nearest_OfKnownWords_IsTheOneProbablyMeant(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["steady", "harbour", "one-person-teams"]));

    [Theory]
    [InlineData("parent", "parent_key")]
    [InlineData("Parent", "parent_key")]
    [InlineData("finished_items", "finished")]
    [InlineData("finish", "finished")]
    [InlineData("intend", "intent")]
    [InlineData("pa", null)]
    public void Nearest_OfABeginning_IsTheWordThatBeginsSo(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["intent", "parent_key", "parent_key_before", "finished", "finished_on"]));
}
