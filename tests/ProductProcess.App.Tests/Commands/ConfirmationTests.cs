using ProductProcess.App.Commands;

namespace ProductProcess.App.Tests.Commands;

public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData(" YES ", true)]
    [InlineData("y", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public async Task OnlyAYes_IsAYes(string answer, bool expected)
    {
        using var output = new StringWriter();
        var confirmation = new Confirmation(new StringReader(answer), output);

        Assert.True(confirmation.CanAsk);
        Assert.Equal(expected, await confirmation.AskAsync("This cannot be undone.", TestContext.Current.CancellationToken));
        Assert.Equal("This cannot be undone. Type 'yes' to go on: ", output.ToString());
    }

    [Fact]
    public void WhereNobodyCanAnswer_NothingIsAsked() => Assert.False(new Confirmation(null, TextWriter.Null).CanAsk);
}
