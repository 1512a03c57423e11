namespace ProductProcess.Core.Rules.Expressions;

/// <summary>A parsed expression. <see cref="At"/> is the offset that messages about it point to.</summary>
internal abstract record Syntax(int At)
{
    internal sealed record Number(int At, double Value) : Syntax(At);

    /// <summary>A length of time, in days.</summary>
    internal sealed record Duration(int At, double Days) : Syntax(At);

    internal sealed record Text(int At, string Value) : Syntax(At);

    internal sealed record YesNo(int At, bool Value) : Syntax(At);

    /// <summary>A column of the frame, or a measure of the rule.</summary>
    internal sealed record Name(int At, string Value) : Syntax(At);

    internal sealed record Call(int At, string Function, IReadOnlyList<Syntax> Arguments) : Syntax(At)
    {
        /// <summary>Its argument where it has one and no more.</summary>
        public Syntax? Argument => Arguments.Count == 1 ? Arguments[0] : null;
    }

    /// <summary><c>not</c> or <c>-</c>.</summary>
    internal sealed record Unary(int At, string Operator, Syntax Operand) : Syntax(At);

    internal sealed record Binary(int At, string Operator, Syntax Left, Syntax Right) : Syntax(At);

    /// <summary><c>type in ("Bug", "Incident")</c>.</summary>
    internal sealed record In(int At, Syntax Value, IReadOnlyList<Syntax> Options) : Syntax(At);

    /// <summary><c>'customer' in labels</c>, where labels is a set of texts.</summary>
    internal sealed record Member(int At, Syntax Value, Name Set) : Syntax(At);
}
