namespace ProductProcess.Core.Rules.Schema;

/// <summary>What stands behind a key of a rule file.</summary>
internal enum KeyShape
{
    /// <summary>A name, an expression or another text that no reader sees as it is.</summary>
    Text,

    /// <summary>A sentence that readers see: short, and free of judging words.</summary>
    Prose,

    /// <summary>A list of such sentences.</summary>
    Proses,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>true or false.</summary>
    YesNo,

    /// <summary>An ISO date.</summary>
    Date,

    /// <summary>A shape of its own, see <see cref="RuleSchema"/>.</summary>
    Own,
}
