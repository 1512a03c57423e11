using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Rules.Reading;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>One measure of a rule file while it is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The key that names its kind.</param>
/// <param name="Fields">All its keys.</param>
/// <param name="Expressions">Reads expressions and knows words.</param>
/// <param name="Known">The measures of the rule that are read before it.</param>
/// <param name="AtLeast">Fewest rows that it speaks with.</param>
/// <param name="Said">Its words for readers; empty where the file has none.</param>
internal sealed record MeasureEntry(
    YamlScalar Name,
    string Kind,
    Fields Fields,
    ExpressionReader Expressions,
    RuleMeasures Known,
    int AtLeast,
    string Said)
{
    /// <summary>The rows it is taken of.</summary>
    public Domain? Of() => Expressions.Domain(Fields.Word("of"));

    /// <summary>Its words for readers, or what the expression says where the file has none.</summary>
    public string Says(string otherwise) => Said.Length > 0 ? Said : otherwise;
}
