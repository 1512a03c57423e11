using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Tests.Serving;

public sealed class FieldSelectionTests
{
    [Theory]
    [InlineData("id", "summary", false)]
    [InlineData("summary", "summary", true)]
    [InlineData("summary", "status", false)]
    [InlineData("*all", "comment", true)]
    [InlineData("*navigable", "comment", false)]
    [InlineData("*navigable", "status", true)]
    [InlineData("*navigable,comment", "comment", true)]
    [InlineData("*all,-comment", "comment", false)]
    [InlineData("-status", "status", false)]
    [InlineData("-status", "summary", true)]
    public void Selection_Names_DecideWhatIsIn(string fields, string field, bool isIn) =>
        Assert.Equal(isIn, new FieldSelection(fields.Split(',')).Has(field));

    [Theory]
    [InlineData("id", true, true)]
    [InlineData("id,key", true, false)]
    [InlineData("key", true, false)]
    [InlineData("updated", false, false)]
    [InlineData("*all", false, false)]
    public void Selection_OfIdsAlone_IsBare(string fields, bool isBare, bool isIdOnly)
    {
        var selection = new FieldSelection(fields.Split(','));
        Assert.Equal((isBare, isIdOnly), (selection.IsBare, selection.IsIdOnly));
    }
}
