using CsCheck;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class IdSetTests
{
    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "" }, "")]
    [InlineData(new[] { "b", "a", "b" }, "a b")]
    [InlineData(new[] { "a10", "a9", "B" }, "B a10 a9")]
    public void Of_AnyIds_IsOrderedAndDistinct(string[] ids, string set) => Assert.Equal(set, IdSet.Of(ids));

    [Fact]
    public void Members_OfTheEmptySet_AreNone() => Assert.Empty(IdSet.Members(""));

    [Fact]
    public void Of_AnyOrder_IsTheSameTextAndGivesItsMembersBack() =>
        Gen.Char['a', 'f'].Select(c => c.ToString()).Array[0, 8].Sample(ids =>
        {
            var set = IdSet.Of(ids);
            Assert.Equal(set, IdSet.Of(ids.Reverse()));
            Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), IdSet.Members(set));
        }, iter: 200);
}
