using CsCheck;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Tests.Serving;

public sealed class PageTokenTests
{
    [Fact]
    public void Token_AnyPlace_ComesBackAndNeedsEncoding() =>
        Gen.Select(Gen.String, Gen.Int[0, int.MaxValue], Gen.Long, Gen.Long, Gen.Int[0, 9]).Sample((question, offset, id, at, number) =>
        {
            var place = new PagePlace(offset, id, at, at + 1);
            var token = PageToken.Of(question, place, number);
            return PageToken.Read(question, token) == place && token.Contains('+') && token.Contains('/') && token.EndsWith('=');
        });

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("nonsense", null)]
    [InlineData("++++////AAAA", null)]
    [InlineData("A", null)]
    public void Token_Foreign_IsRefused(string? token, int? offset) => Assert.Equal(offset, PageToken.Read("q", token)?.Offset);

    [Fact]
    public void Token_OfAnotherQuestion_IsRefused() => Assert.Null(PageToken.Read("b", PageToken.Of("a", new PagePlace(5))));
}
