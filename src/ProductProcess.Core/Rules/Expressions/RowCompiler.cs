using ProductProcess.Core.Frames;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Expressions;

/// <summary>
/// Turns a checked expression over a frame's columns into a closure over their arrays. A missing value makes what is
/// computed from it missing, and so does a division by zero; <c>and</c>, <c>or</c>, <c>not</c> follow
/// <see cref="Kleene"/>.
/// </summary>
/// <param name="frame">Where the columns are.</param>
/// <param name="words">What type each column has.</param>
/// <param name="lexicon">Codes of texts.</param>
internal sealed class RowCompiler(Frame frame, RuleWords words, Lexicon lexicon)
{
    /// <summary>A row's answer: no, yes or missing.</summary>
    public Func<int, byte> Condition(Syntax syntax)
    {
        switch (syntax)
        {
            case Syntax.YesNo yesNo:
                var value = Kleene.Of(yesNo.Value);
                return _ => value;
            case Syntax.Name name:
                var column = frame.YesNo(name.Value);
                return row => column[row];
            case Syntax.Unary { Operator: "not" } not:
                var negated = Condition(not.Operand);
                return row => Kleene.Not(negated(row));
            case Syntax.Binary { Operator: "and" } and:
                var (all, rest) = (Condition(and.Left), Condition(and.Right));
                return row => all(row) is var left && left == Kleene.No ? Kleene.No : Kleene.And(left, rest(row));
            case Syntax.Binary { Operator: "or" } or:
                var (any, others) = (Condition(or.Left), Condition(or.Right));
                return row => any(row) is var left && left == Kleene.Yes ? Kleene.Yes : Kleene.Or(left, others(row));
            case Syntax.In among:
                return In(among);
            case Syntax.Member member:
                return Member(member);
            case Syntax.Call { Function: RowFunctions.Known } known:
                return Known(known.Arguments[0]);
            case Syntax.Binary comparison:
                return Comparison(comparison);
            default:
                throw new InvalidOperationException($"{syntax} is no condition.");
        }
    }

    /// <summary>A row's number, or its days; NaN for missing.</summary>
    public Func<int, double> Quantity(Syntax syntax)
    {
        switch (syntax)
        {
            case Syntax.Number number:
                return _ => number.Value;
            case Syntax.Duration duration:
                return _ => duration.Days;
            case Syntax.Name name:
                var column = frame.Numbers(name.Value);
                return row => column[row];
            case Syntax.Unary minus:
                var operand = Quantity(minus.Operand);
                return row => -operand(row);
            case Syntax.Binary binary:
                var (left, right) = (Quantity(binary.Left), Quantity(binary.Right));
                return binary.Operator switch
                {
                    "+" => row => left(row) + right(row),
                    "-" => row => left(row) - right(row),
                    "*" => row => left(row) * right(row),
                    _ => row => right(row) is var by && by == 0 ? double.NaN : left(row) / by,
                };
            case Syntax.Call call:
                return Function(call);
            default:
                throw new InvalidOperationException($"{syntax} is no quantity.");
        }
    }

    private Func<int, double> Function(Syntax.Call call)
    {
        var first = Quantity(call.Arguments[0]);
        if (call.Function == RowFunctions.Abs)
            return row => Math.Abs(first(row));
        var second = Quantity(call.Arguments[1]);
        return call.Function == RowFunctions.Min ? row => Math.Min(first(row), second(row)) : row => Math.Max(first(row), second(row));
    }

    private Func<int, byte> Known(Syntax syntax)
    {
        if (IsText(syntax))
        {
            var code = Code(syntax);
            return row => Kleene.Of(code(row) != 0);
        }

        if (IsColumn(syntax, ColumnKind.Set))
            return _ => Kleene.Yes;
        if (IsYesNo(syntax))
        {
            var answer = Condition(syntax);
            return row => Kleene.Of(answer(row) != Kleene.Missing);
        }

        var quantity = Quantity(syntax);
        return row => Kleene.Of(!double.IsNaN(quantity(row)));
    }

    /// <summary>Each set is looked into once, however many rows hold it.</summary>
    private Func<int, byte> Member(Syntax.Member syntax)
    {
        var sets = frame.Texts(syntax.Set.Value);
        var wanted = ((Syntax.Text)syntax.Value).Value;
        var holds = new Dictionary<int, byte> { [0] = Kleene.No };
        foreach (var set in sets)
        {
            if (!holds.ContainsKey(set))
                holds[set] = Kleene.Of(IdSet.Members(lexicon[set]).Any(id => LabelText.Means(wanted, EntityId.Raw(id))));
        }

        return row => holds[sets[row]];
    }

    private Func<int, byte> Comparison(Syntax.Binary syntax)
    {
        if (IsText(syntax.Left))
        {
            var (a, b) = (Code(syntax.Left), Code(syntax.Right));
            var equal = syntax.Operator == "==";
            return row => a(row) is var x && b(row) is var y && (x == 0 || y == 0) ? Kleene.Missing : Kleene.Of(x == y == equal);
        }

        if (IsYesNo(syntax.Left))
        {
            var (a, b) = (Condition(syntax.Left), Condition(syntax.Right));
            var equal = syntax.Operator == "==";
            return row => Kleene.Same(a(row), b(row), equal);
        }

        var (left, right) = (Quantity(syntax.Left), Quantity(syntax.Right));
        Func<double, double, bool> holds = syntax.Operator switch
        {
            "==" => static (x, y) => x == y,
            "!=" => static (x, y) => x != y,
            "<" => static (x, y) => x < y,
            "<=" => static (x, y) => x <= y,
            ">" => static (x, y) => x > y,
            _ => static (x, y) => x >= y,
        };
        return row => left(row) is var x && right(row) is var y && (double.IsNaN(x) || double.IsNaN(y))
            ? Kleene.Missing
            : Kleene.Of(holds(x, y));
    }

    private Func<int, byte> In(Syntax.In syntax)
    {
        if (IsText(syntax.Value))
        {
            var code = Code(syntax.Value);
            var codes = syntax.Options.OfType<Syntax.Text>().Select(option => lexicon.Find(option.Value)).Where(x => x != 0).ToHashSet();
            return row => code(row) is var x && x == 0 ? Kleene.Missing : Kleene.Of(codes.Contains(x));
        }

        var quantity = Quantity(syntax.Value);
        var values = syntax.Options.Select(option => Quantity(option)(0)).ToArray();
        return row => quantity(row) is var x && double.IsNaN(x) ? Kleene.Missing : Kleene.Of(Array.IndexOf(values, x) >= 0);
    }

    /// <summary>Code of a text; 0 for missing. A text that no row can hold gets a code that none has.</summary>
    private Func<int, int> Code(Syntax syntax)
    {
        if (syntax is Syntax.Name name)
        {
            var column = frame.Texts(name.Value);
            return row => column[row];
        }

        var text = ((Syntax.Text)syntax).Value;
        var code = lexicon.Find(text) is var found && found == 0 ? -1 : found;
        return _ => code;
    }

    private bool IsText(Syntax syntax) => syntax is Syntax.Text || IsColumn(syntax, ColumnKind.Text);

    private bool IsYesNo(Syntax syntax) =>
        syntax is Syntax.YesNo or Syntax.In or Syntax.Member or Syntax.Unary { Operator: "not" } or Syntax.Call { Function: RowFunctions.Known }
            or Syntax.Binary { Operator: "and" or "or" or "==" or "!=" or "<" or "<=" or ">" or ">=" }
        || IsColumn(syntax, ColumnKind.YesNo);

    private bool IsColumn(Syntax syntax, ColumnKind kind) =>
        syntax is Syntax.Name name && words.Find(frame.Name, name.Value)?.Kind == kind;
}
