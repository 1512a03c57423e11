using ProductProcess.Core.Frames;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>
/// Finds types and units of an expression and everything in it that does not fit. What names and functions mean is
/// asked of <paramref name="name"/> and <paramref name="call"/>; null from them means "already reported".
/// </summary>
/// <param name="name">Type of a column or measure.</param>
/// <param name="call">Type of a function call.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class TypeChecker(
    Func<Syntax.Name, TypeAndUnit?> name,
    Func<Syntax.Call, TypeAndUnit?> call,
    List<Fault> faults)
{
    /// <summary>The type; null where a fault keeps it from being known.</summary>
    public TypeAndUnit? Check(Syntax syntax) => syntax switch
    {
        Syntax.Number => TypeAndUnit.Literal,
        Syntax.Duration => TypeAndUnit.Days,
        Syntax.Text => TypeAndUnit.Text,
        Syntax.YesNo => TypeAndUnit.YesNo,
        Syntax.Name x => name(x),
        Syntax.Call x => call(x),
        Syntax.Unary x => Unary(x),
        Syntax.In x => In(x),
        Syntax.Member x => Member(x),
        Syntax.Binary { Operator: "and" or "or" } x => Logic(x),
        Syntax.Binary { Operator: "+" or "-" } x => Sum(x),
        Syntax.Binary { Operator: "*" or "/" } x => Product(x),
        Syntax.Binary x => Comparison(x),
        _ => throw new InvalidOperationException($"No rule for {syntax}."),
    };

    /// <summary>Reports an expression that is no condition.</summary>
    public void CheckCondition(Syntax syntax)
    {
        if (Check(syntax) is { Kind: not ColumnKind.YesNo } type)
            Add(ProblemCode.Type, syntax, $"A condition is yes or no; this is {type.Words}.", "Compare it with something, for example '>= 2'.");
    }

    /// <summary>The type of an expression that has to be a number or a length of time.</summary>
    public TypeAndUnit? CheckQuantity(Syntax syntax)
    {
        if (Check(syntax) is not { } type)
            return null;
        if (type.IsQuantity)
            return type;
        Add(ProblemCode.Type, syntax, $"This has to be a number or a length of time; it is {type.Words}.");
        return null;
    }

    /// <summary>The common type of two values that can be added or compared; null where a fault says why there is none.</summary>
    public TypeAndUnit? CheckAlike(Syntax at, Syntax one, Syntax other)
    {
        var (left, right) = (CheckQuantity(one), CheckQuantity(other));
        return left is { } a && right is { } b && Alike(at, a, b) ? a with { Unit = a.Unit ?? b.Unit } : null;
    }

    private TypeAndUnit? Unary(Syntax.Unary syntax)
    {
        if (syntax.Operator == "-")
            return CheckQuantity(syntax.Operand);
        CheckCondition(syntax.Operand);
        return TypeAndUnit.YesNo;
    }

    private TypeAndUnit? Logic(Syntax.Binary syntax)
    {
        CheckCondition(syntax.Left);
        CheckCondition(syntax.Right);
        return TypeAndUnit.YesNo;
    }

    private TypeAndUnit? Sum(Syntax.Binary syntax) => CheckAlike(syntax, syntax.Left, syntax.Right);

    private TypeAndUnit? Comparison(Syntax.Binary syntax)
    {
        if (Check(syntax.Left) is not { } left || Check(syntax.Right) is not { } right || !Alike(syntax, left, right))
            return TypeAndUnit.YesNo;
        CheckShare(left, syntax.Right);
        CheckShare(right, syntax.Left);
        if (!IsSet(syntax, left) && !left.IsQuantity && syntax.Operator is not ("==" or "!="))
            Add(ProblemCode.Type, syntax, $"'{syntax.Operator}' compares numbers; these are {left.Words}.", "Write == or !=.");
        return TypeAndUnit.YesNo;
    }

    /// <summary>A share of 50 is a slip of the pen for 50 %.</summary>
    private void CheckShare(TypeAndUnit type, Syntax literal)
    {
        if (type is { Kind: ColumnKind.Number, Unit: TypeAndUnit.Share } && literal is Syntax.Number { Value: > 1 })
            Add(ProblemCode.Unit, literal, "A share lies between 0 and 1.", "Write 0.5 or 50 %.");
    }

    /// <summary>Reports a set that is compared like a single text.</summary>
    private bool IsSet(Syntax syntax, TypeAndUnit type)
    {
        if (type.Kind != ColumnKind.Set)
            return false;
        Add(ProblemCode.Type, syntax, "A set of texts is not compared as a whole.", "Ask what is in it: 'customer' in labels.");
        return true;
    }

    private TypeAndUnit? In(Syntax.In syntax)
    {
        var value = Check(syntax.Value);
        if (value is { } type && IsSet(syntax.Value, type))
            return TypeAndUnit.YesNo;
        foreach (var option in syntax.Options)
        {
            if (option is not (Syntax.Number or Syntax.Duration or Syntax.Text))
                Add(ProblemCode.Type, option, "A list holds numbers, lengths of time or texts in quotes.");
            else if (value is { } left && Check(option) is { } right)
                Alike(option, left, right);
        }

        return TypeAndUnit.YesNo;
    }

    private TypeAndUnit? Member(Syntax.Member syntax)
    {
        if (syntax.Value is not Syntax.Text)
            Add(ProblemCode.Type, syntax.Value, "What is looked for in a set is a text in quotes.", $"Write 'customer' in {syntax.Set.Value}.");
        if (name(syntax.Set) is { Kind: not ColumnKind.Set } type)
            Add(ProblemCode.Type, syntax.Set, $"'{syntax.Set.Value}' is no set of texts; it is {type.Words}.", $"Compare it: {syntax.Set.Value} == …, or list what it may be in parentheses.");
        return TypeAndUnit.YesNo;
    }

    private TypeAndUnit? Product(Syntax.Binary syntax)
    {
        if (CheckQuantity(syntax.Left) is not { } left || CheckQuantity(syntax.Right) is not { } right)
            return null;
        var (a, b) = (UnitOf(left), UnitOf(right));
        if (syntax.Operator == "*")
        {
            if (left.Kind == ColumnKind.Days && right.Kind == ColumnKind.Days)
            {
                Add(ProblemCode.Unit, syntax, "Days times days mean nothing.", "Divide them, or multiply by a number.");
                return null;
            }

            if (left.Kind == ColumnKind.Days || right.Kind == ColumnKind.Days)
                return TypeAndUnit.Days;
            return a is null && b is null ? TypeAndUnit.Literal
                : new TypeAndUnit(ColumnKind.Number, string.IsNullOrEmpty(a) ? b ?? "" : string.IsNullOrEmpty(b) ? a : $"{a} x {b}");
        }

        if (left.Kind == ColumnKind.Days && right.Kind != ColumnKind.Days)
            return TypeAndUnit.Days;
        return a is null && b is null ? TypeAndUnit.Literal
            : a == b ? TypeAndUnit.Ratio
            : new TypeAndUnit(ColumnKind.Number, string.IsNullOrEmpty(b) ? a ?? "" : $"{(string.IsNullOrEmpty(a) ? "1" : a)} per {b}");
    }

    private static string? UnitOf(TypeAndUnit type) => type.Kind == ColumnKind.Days ? "days" : type.Unit;

    /// <summary>Whether two values can be added or compared.</summary>
    private bool Alike(Syntax at, TypeAndUnit left, TypeAndUnit right)
    {
        if (left.Kind != right.Kind)
        {
            var suggestion = (left, right) switch
            {
                ({ Kind: ColumnKind.Days }, { Unit: null, Kind: ColumnKind.Number }) or ({ Unit: null, Kind: ColumnKind.Number }, { Kind: ColumnKind.Days }) =>
                    $"Write the length with its unit: {LengthMeant(at)}.",
                ({ Kind: ColumnKind.Days }, { Kind: ColumnKind.Number }) or ({ Kind: ColumnKind.Number }, { Kind: ColumnKind.Days }) =>
                    "One of them is a plain number: write it without a unit of time.",
                ({ Kind: ColumnKind.Set }, _) or (_, { Kind: ColumnKind.Set }) => "Ask what is in it: 'customer' in labels.",
                ({ Kind: ColumnKind.Text }, _) or (_, { Kind: ColumnKind.Text }) => "A text stands in quotes.",
                _ => "",
            };
            Add(ProblemCode.Type, at, $"{Upper(left.Words)} and {right.Words} do not go together.", suggestion);
            return false;
        }

        if (left.Unit is null || right.Unit is null || left.Unit == right.Unit)
            return true;
        Add(ProblemCode.Unit, at, $"{Upper(left.Words)} and {right.Words} do not go together.", "Divide one by the other, or compare like with like.");
        return false;
    }

    /// <summary>The plain number that was meant for a length of time, as one.</summary>
    private static string LengthMeant(Syntax at)
    {
        IEnumerable<Syntax> parts = at switch
        {
            Syntax.Binary binary => [binary.Left, binary.Right],
            Syntax.Call call => call.Arguments,
            _ => [at],
        };
        return SyntaxText.Of(new Syntax.Duration(at.At, parts.OfType<Syntax.Number>().FirstOrDefault()?.Value ?? 2));
    }

    private void Add(string code, Syntax at, string message, string suggestion = "") =>
        faults.Add(new Fault(code, at.At, message, suggestion));

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
