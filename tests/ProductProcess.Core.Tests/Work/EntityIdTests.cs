using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("10002", "harbour:status:10002")]
    [InlineData("In Progress", "harbour:status:In_Progress")]
    [InlineData(" a\tb\r\nc ", "harbour:status:a_b_c")]
    [InlineData("a:b", "harbour:status:a:b")]
    [InlineData("", "harbour:status:")]
    public void Of_AnyText_HoldsNoWhiteSpace(string raw, string id) =>
        Assert.Equal(id, EntityId.Of("harbour", "status", raw));

    [Theory]
    [InlineData("harbour:status:10002", "10002")]
    [InlineData("harbour:label:a:b", "a:b")]
    [InlineData("harbour:status:", "")]
    [InlineData("one:two", "one:two")]
    [InlineData("plain", "plain")]
    public void Raw_OfAnId_IsTheTrackersOwnPart(string id, string raw) => Assert.Equal(raw, EntityId.Raw(id));
}
