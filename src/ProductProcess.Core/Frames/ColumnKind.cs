namespace ProductProcess.Core.Frames;

/// <summary>The type of a column, and of every value in a rule expression.</summary>
public enum ColumnKind
{
    /// <summary>double; NaN is "missing".</summary>
    Number,

    /// <summary>double, in days; NaN is "missing". Compared with durations such as <c>2 days</c> or <c>3 weeks</c>.</summary>
    Days,

    /// <summary>byte: 0 no, 1 yes, 2 missing.</summary>
    YesNo,

    /// <summary>int code of the log's lexicon; 0 is "missing".</summary>
    Text,

    /// <summary>
    /// int code of a set of texts (see <c>IdSet</c>), such as labels; 0 is the empty set, never missing. Asked with
    /// <c>'customer' in labels</c>.
    /// </summary>
    Set,
}
