using ProductProcess.Briefing.Privacy;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Tests.Privacy;

/// <summary>An exact count of those who show it is, by subtraction, a count of the few who do not.</summary>
public class FewOthersTests
{
    [Theory]
    [InlineData(10, 12, "Most of the larger efforts were finished mostly by one person each.", "most")]
    [InlineData(5, 12, "Some of the larger efforts were finished mostly by one person each.", "some")]
    [InlineData(12, 12, "Almost all of the larger efforts were finished mostly by one person each.", "almost all")]
    public void Blur_WithAReason_SaysEveryShareInWords(int count, int of, string headline, string word)
    {
        var redactions = new List<Redaction>();
        var blurred = PlainShares.Blur(Finding(count, of), "One-person teams, Red", "They are fewer than 5 people.", redactions);
        Assert.Equal(headline, blurred.Headline);
        Assert.Equal((word, null, null, null), (blurred.Measures["owned"].Kind, blurred.Measures["owned"].Value, blurred.Measures["owned"].Count, blurred.Measures["owned"].Low));
        Assert.Equal("They are fewer than 5 people.", Assert.Single(redactions).Why);
    }

    [Fact]
    public void Blur_WithoutAReason_LeavesAShareThatSaysNothingAboutEachPerson()
    {
        var finding = Finding(10, 12);
        Assert.Same(finding, PlainShares.Blur(finding, "One-person teams, Red", null, []));
    }

    private static Finding Finding(int count, int of) => new()
    {
        Rule = "one-person-teams",
        Scope = "s",
        Subject = "red",
        SubjectName = "Red",
        State = FindingState.Noticed,
        Headline = $"{count} of {of} larger efforts were finished mostly by one person each.",
        Measures = new Dictionary<string, Measure>
        {
            ["owned"] = new() { Kind = "share", Value = count / (double)of, Low = 0.6, High = 0.9, N = of, Count = count, Of = of, Coverage = 1 },
        },
        WindowFrom = new DateOnly(2026, 8, 2),
        WindowUntil = new DateOnly(2026, 11, 1),
    };
}
