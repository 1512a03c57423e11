using System.Globalization;
using ProductProcess.Core.Rules;

namespace ProductProcess.Core.Tests.Rules;

public sealed class RuleReviewsTests
{
    /// <summary>The rule's day is 31 May 2027.</summary>
    [Theory]
    [InlineData("2027-04-30", null)]
    [InlineData("2027-05-01", "Somebody reads 'owned-efforts' again by 2027-05-31.")]
    [InlineData("2027-05-31", "Somebody reads 'owned-efforts' again by 2027-05-31.")]
    [InlineData("2027-06-01", "Somebody was to read 'owned-efforts' again by 2027-05-31.")]
    public void Warning_OfARule_ComesThirtyDaysBefore(string today, string? says)
    {
        var rules = RuleText.Load(RuleText.Valid).Rules;

        var warnings = RuleReviews.Warnings(rules, DateOnly.Parse(today, CultureInfo.InvariantCulture));

        Assert.Equal(says is null ? [] : [says], warnings.Select(warning => warning.Message));
        Assert.All(warnings, warning => Assert.True(warning.IsWarning));
        var line = Array.FindIndex(RuleText.Valid.Split('\n'), text => text.StartsWith("review_by", StringComparison.Ordinal)) + 1;
        Assert.All(warnings, warning => Assert.Equal((RuleText.Path, line, 12), (warning.File, warning.Line, warning.Column)));
    }
}
