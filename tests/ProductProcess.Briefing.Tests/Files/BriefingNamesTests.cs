using CsCheck;
using ProductProcess.Briefing.Files;
using ProductProcess.Briefing.Tests.Building;

namespace ProductProcess.Briefing.Tests.Files;

public sealed class BriefingNamesTests
{
    [Fact]
    public void Names_FirstRevision_AreAsReadersExpect()
    {
        var names = BriefingNames.First(Briefs.Rich, "/tmp");
        string[] expected =
        [
            "2026-10_payments_facts.json", "2026-10_payments_leadership_en_r1.html", "2026-10_payments_leadership_en_r1.pdf",
            "2026-10_payments_coach_en_r1.html", "2026-10_payments_coach_en_r1.pdf",
        ];
        Assert.Equal(expected, names.All.Select(Path.GetFileName));
        Assert.Equal("2026-10_payments_r2_facts.json", Path.GetFileName((names with { Revision = 2 }).Facts));
    }

    [Theory]
    [InlineData("payments", "payments")]
    [InlineData("Team-7", "team-7")]
    [InlineData("../../etc/passwd", "etc-passwd-")]
    [InlineData("con\0\n<script>", "con-script-")]
    [InlineData("決済", "")]
    [InlineData("", "")]
    [InlineData("--", "")]
    public void Slug_AnyName_IsSafe(string name, string start)
    {
        var slug = BriefingNames.Slug(name);
        Assert.StartsWith(start, slug, StringComparison.Ordinal);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
    }

    [Fact]
    public void Slug_AnyTwoNames_DoNotMeetUnlessTheyDifferInCaseOnly() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
    {
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", BriefingNames.Slug(one));
        Assert.InRange(BriefingNames.Slug(one).Length, 1, 47);
        if (!string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) Assert.NotEqual(BriefingNames.Slug(one), BriefingNames.Slug(other));
    });
}
