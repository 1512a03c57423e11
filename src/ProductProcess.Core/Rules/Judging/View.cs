namespace ProductProcess.Core.Rules.Judging;

/// <summary>How a condition reads its measures.</summary>
internal enum View
{
    /// <summary>As written: a name is its value, <c>low(…)</c> the low end.</summary>
    AsWritten,

    /// <summary>
    /// Every measure could be anywhere in its range; an end that so few rows cannot hold is open. A condition that is
    /// "no" even so is ruled out.
    /// </summary>
    AnywhereInRange,
}
