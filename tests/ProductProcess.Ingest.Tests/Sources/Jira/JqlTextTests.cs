using ProductProcess.Ingest.Sources.Jira;

namespace ProductProcess.Ingest.Tests.Sources.Jira;

public sealed class JqlTextTests
{
    [Theory]
    [InlineData("labels = x ORDER BY created DESC", "labels = x")]
    [InlineData("labels = x order   by created", "labels = x")]
    [InlineData("labels = x\nORDER\tBY created", "labels = x")]
    [InlineData("labels = x", "labels = x")]
    [InlineData("summary ~ \"order by ship\"", "summary ~ \"order by ship\"")]
    [InlineData("summary ~ 'order by ship' ORDER BY key", "summary ~ 'order by ship'")]
    [InlineData("summary ~ \"say \\\"order by\\\" twice\" AND a = b", "summary ~ \"say \\\"order by\\\" twice\" AND a = b")]
    [InlineData("summary ~ \"it's\" ORDER BY key", "summary ~ \"it's\"")]
    [InlineData("\"Order by\" = 3", "\"Order by\" = 3")]
    [InlineData("reorder by = 3", "reorder by = 3")]
    [InlineData("order = 3", "order = 3")]
    [InlineData("order bya = 3", "order bya = 3")]
    [InlineData("ORDER BY created", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A18_Conditions_EndBeforeARealOrderOnly(string? jql, string? expected) =>
        Assert.Equal(expected, JqlText.Conditions(jql));

    [Theory]
    [InlineData("a = (1) AND b in (2, 3)", null)]
    [InlineData("a = \")\" AND b = '('", null)]
    [InlineData("a = 'x'", null)]
    [InlineData("a = 1) OR (b = 2", "closes a parenthesis")]
    [InlineData("(a = 1", "opens a parenthesis")]
    [InlineData("a = \"x", "opens a quote")]
    [InlineData("a = 'x\\'", "opens a quote")]
    public void A18_WhatCannotStandInParentheses_IsAFault(string jql, string? fault)
    {
        var found = JqlText.Fault(jql);

        if (fault is null)
            Assert.Null(found);
        else
            Assert.Contains(fault, found, StringComparison.Ordinal);
    }
}
