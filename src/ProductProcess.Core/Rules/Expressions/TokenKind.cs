namespace ProductProcess.Core.Rules.Expressions;

internal enum TokenKind
{
    End,
    Number,

    /// <summary>A number with a unit of time: <c>2 days</c>, <c>3 weeks</c>; its number is in days.</summary>
    Duration,

    /// <summary>In single or double quotes.</summary>
    Text,

    /// <summary>A column, a measure, a function, or a word operator such as <c>and</c>.</summary>
    Name,

    /// <summary>One of <c>== != &lt; &lt;= &gt; &gt;= + - * / ( ) ,</c>.</summary>
    Sign,
}
