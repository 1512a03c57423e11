using CsCheck;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Tests.Serving;

public sealed class PageTokenTests
{
    [Fact]
    public void Token_AnyOffset_ComesBackAndNeedsEncoding() =>
        Gen.Select(Gen.String, Gen.Int[0, int.MaxValue]).Sample((question, offset) =>
        {
            var token = PageToken.Of(question, offset);
            return PageToken.Read(question, token) == offset && token.Contains('+') && token.Contains('/') && token.EndsWith('=');
        });

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("nonsense", null)]
    [InlineData("++++////AAAA", null)]
    [InlineData("A", null)]
    public void Token_Foreign_IsRefused(string? token, int? offset) => Assert.Equal(offset, PageToken.Read("q", token));

    [Fact]
    public void Token_OfAnotherQuestion_IsRefused() => Assert.Null(PageToken.Read("b", PageToken.Of("a", 5)));
}
