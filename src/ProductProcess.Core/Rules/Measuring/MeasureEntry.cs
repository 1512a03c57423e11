using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>One measure of a rule file while it is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The kind it is of.</param>
/// <param name="Fields">All its keys.</param>
/// <param name="Expressions">Reads expressions and knows words.</param>
/// <param name="Known">The measures of the rule that are read before it.</param>
/// <param name="RuleWeeks">Length of the rule's window; 0 where the file does not say it.</param>
/// <param name="Stretch">The window it looks at.</param>
internal sealed record MeasureEntry(
    YamlScalar Name,
    IMeasureKind Kind,
    Fields Fields,
    ExpressionReader Expressions,
    RuleMeasures Known,
    int RuleWeeks,
    Stretch Stretch)
{
    /// <summary>The rows, where they are said elsewhere than in its own "of".</summary>
    public Domain? Given { get; init; }

    /// <summary>The rows it is taken of.</summary>
    public Domain? Of() => Given ?? Expressions.Domain(Fields.Word("of"));

    /// <summary>The plan with what every kind of measure may carry; null where the problems say why there is none.</summary>
    public MeasurePlan? Read()
    {
        var (atLeast, says) = (Fields.Whole("at_least", 0, 1_000_000, 0), Fields.ProseOrNone("says"));
        if (Kind.Read(this) is not { } plan)
            return null;
        return plan with { Name = Name.Value, AtLeast = atLeast, Stretch = Stretch, Says = says.Length > 0 ? says : plan.Says };
    }

    /// <summary>Reports keys that make no sense for what is made of other measures.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="why">Why they make none.</param>
    public void Refuse(IEnumerable<string> keys, string why)
    {
        foreach (var key in keys.Where(Fields.Has))
            Expressions.Problems.Error(ProblemCode.UnknownKey, Fields.Find(key)!.At, $"'{key}' has no place here: {why}", $"Leave '{key}' out.");
    }
}
