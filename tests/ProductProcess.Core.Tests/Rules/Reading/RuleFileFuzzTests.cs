using System.Diagnostics;
using System.Text;
using ProductProcess.Core.Yaml;
using ProductProcess.Tests.Shared.Rules;

namespace ProductProcess.Core.Tests.Rules.Reading;

/// <summary>A rule file is whatever somebody saved: no text makes the loader throw or hang.</summary>
public sealed class RuleFileFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ": ", "- ", "\n", "\n  ", "\n    ", "\"", "'", "&a ", "*a", "!!int ", "<<: ", "|\n", ">-\n", "#", "%YAML 1.2\n", "---\n",
        "...", "\t", "\0", "é", "😀", "\u2028", "?", ",", "id", "measures", "share", "low(", ")", " and ", "2 days", "{owned", "true", "~",
        "window: 26 weeks", "ends: 4 weeks ago", "each: ", "by: parent_key", "change: owned", "at_least(2, ", "in labels", "known(", "survival: age",
        "concordance: ", "similarity: type", "weight: ", "mean: ", "within: 8 weeks", "mix: type", "against: leaves",
    ];

    [Fact]
    public void RuleFile_WithRandomMutations_IsLoadedOrRefusedButNeverThrows()
    {
        var random = new Random(4711);
        var breaking = new BrokenText(random, Pieces, 30, 80);
        var time = Stopwatch.StartNew();
        var refused = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var text = new StringBuilder(RuleText.Valid);
            for (var change = random.Next(1, 6); change > 0; change--)
                breaking.Break(text);
            var set = RuleText.Load(text.ToString());
            refused += set.Rules.Count == 0 ? 1 : 0;
            Assert.True(set.Rules.Count == 1 || set.HasErrors, "A file is a rule or has an error.");
            Assert.All(set.Problems, problem => Assert.True(problem.Line >= 1 && problem.Column >= 1));
        }

        Assert.InRange(refused, 1_000, 3_000);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"Took {time.Elapsed}.");
    }

    [Fact]
    public void RuleFile_OfRandomPieces_IsRefusedButNeverThrows()
    {
        var random = new Random(1234);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.True(RuleText.Load(text).HasErrors, $"No error in: {text.ReplaceLineEndings("\\n")}");
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: &x ")]
    [InlineData("\"")]
    [InlineData("a: |\n ")]
    [InlineData("!t ")]
    [InlineData(" ")]
    [InlineData("a\n")]
    [InlineData("a: b\n")]
    public void RuleFile_OfOnePieceOverAndOver_IsRefusedQuickly(string piece)
    {
        var time = Stopwatch.StartNew();

        var set = RuleText.Load(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)));

        Assert.True(set.HasErrors);
        Assert.InRange(set.Problems.Count, 1, 300);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"Took {time.Elapsed}.");
    }

    /// <summary>Aliases of aliases double with every line; nothing of them is ever expanded.</summary>
    [Fact]
    public void RuleFile_WithTheBillionLaughs_IsRefused()
    {
        var text = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"b{i}: &b{i} [*{(i == 1 ? "a" : $"b{i - 1}")}, *{(i == 1 ? "a" : $"b{i - 1}")}]\n"));

        Assert.Contains(RuleText.Load(text).Problems, problem => problem.Code == ProblemCode.YamlFeature);
    }
}
