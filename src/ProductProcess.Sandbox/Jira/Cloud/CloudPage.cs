using ProductProcess.Sandbox.Faults;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.Cloud;

/// <summary>Which rows of an answer a page shows, and how the walk goes on; no token at the end.</summary>
internal sealed record CloudPage(int From, int To, string? Next)
{
    /// <param name="table">What is searched.</param>
    /// <param name="answer">What was found.</param>
    /// <param name="jql">The question.</param>
    /// <param name="token">By which the page was asked for.</param>
    /// <param name="most">Rows.</param>
    /// <param name="faults">What goes wrong.</param>
    /// <returns>Null for a token that belongs to no walk of this question.</returns>
    public static CloudPage? Of(JqlTable table, JqlAnswer answer, string jql, string? token, int most, SearchFaults faults)
    {
        if (PageToken.Read(jql, token) is not { } place)
            return null;
        var from = table.After(answer, place);
        var to = Math.Min(answer.Rows.Length, from + Math.Min(most, faults.PageHolds ?? most));
        if (to == answer.Rows.Length)
            return new CloudPage(from, to, null);
        var isEmpty = faults.EmptiesPage();
        if (isEmpty)
            to = from;
        if (faults.RepeatsToken())
            return new CloudPage(from, to, string.IsNullOrEmpty(token) ? PageToken.Of(jql, default) : token);
        return new CloudPage(from, to, PageToken.Of(jql, table.Place(answer, to), isEmpty ? faults.NextToken() : 0));
    }
}
