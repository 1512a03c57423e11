using System.Text.RegularExpressions;
using ProductProcess.App.Proving;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Schema;

namespace ProductProcess.App.Tests.Facts;

/// <summary>What the page about rules shows can be written as it stands.</summary>
public sealed partial class RuleReadmeTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "rules", "README.md"));

    private static readonly string Skeleton = RuleSkeleton.Text("a-rule", "a-rule.yml", new DateOnly(2026, 1, 1));

    /// <summary>Each block of measures on the page.</summary>
    public static TheoryData<string> Blocks =>
        [.. Yaml().Matches(Page).Select(block => block.Groups[1].Value).Where(block => block.StartsWith("measures:", StringComparison.Ordinal))];

    public static TheoryData<string> Kinds => [.. MeasureShapes.All.Where(shape => shape.Kind is not ("ratio" or "change")).Select(shape => shape.Kind)];

    [Fact]
    public void Page_OfRules_HoldsBlocksOfMeasures() => Assert.Equal(3, Blocks.Count);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Measures_OnThePage_Load(string block) => Loads(block);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Measure_ThatTheSchemaShows_Loads(string kind) =>
        Loads($"measures:\n  shown: {MeasureShapes.All.Single(shape => shape.Kind == kind).Example}\n");

    [Fact]
    public void EveryKeyAndKind_IsNamedOnThePage()
    {
        Assert.All(RuleKeys.All, key => Assert.Contains(key.Name, Page, StringComparison.Ordinal));
        Assert.All(MeasureShapes.All, shape => Assert.Contains($"{{ {shape.Kind}: ", Page, StringComparison.Ordinal));
        Assert.All(MeasureShapes.All.SelectMany(shape => shape.Keys), key => Assert.Contains(key.Key, Page, StringComparison.Ordinal));
        Assert.All(MeasureShapes.Shared, key => Assert.Contains(key.Key, Page, StringComparison.Ordinal));
        Assert.All(Needs.All.Keys, need => Assert.Contains($"`{need}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKindThatIsRead_IsShown()
    {
        Assert.Equal(Core.Rules.Measuring.MeasureKinds.All.Keys.Order(), MeasureShapes.All.Select(shape => shape.Kind).Order());
        string[] known =
        [
            .. MeasureShapes.Shared.Select(key => key.Key), .. MeasureShapes.All.Select(shape => shape.Kind),
            .. MeasureShapes.All.SelectMany(shape => shape.Keys).Select(key => key.Key),
        ];
        Assert.All(Core.Rules.Measuring.MeasureKinds.All.Values, kind => Assert.Empty(kind.Keys.Except(known)));
    }

    /// <summary>The rule to start from with other measures, and conditions that name the first of them.</summary>
    private static void Loads(string block)
    {
        var name = Name().Match(block).Groups[1].Value;
        var (from, until) = (Skeleton.IndexOf("measures:", StringComparison.Ordinal), Skeleton.IndexOf("counted:", StringComparison.Ordinal));
        var text = $"{Skeleton[..from]}{block}\nnoticed_when: count({name}) > 5\nheadline: Something was seen.\n{Skeleton[until..]}"
            .Replace("person_derived: false", "person_derived: true", StringComparison.Ordinal);
        var rules = RuleSet.Load([("rules/a-rule.yml", text)], FrameWords.All);
        Assert.DoesNotContain(rules.Problems, problem => !problem.IsWarning);
        Assert.Single(rules.Rules);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^  ([a-z_]+):", RegexOptions.Multiline)]
    private static partial Regex Name();
}
