namespace ProductProcess.Sandbox.Faults;

/// <summary>What goes wrong in Jira's searches. An index that lags is set at the workspace itself.</summary>
public sealed class SearchFaults
{
    private readonly Times _emptyPages = new();
    private readonly Times _repeatedTokens = new();
    private readonly Times _issueErrors = new();
    private int _tokens;

    /// <summary>This many next pages that have a successor are empty; the walk goes on behind them.</summary>
    public int EmptyPages
    {
        get => _emptyPages.Left;
        set => _emptyPages.Left = value;
    }

    /// <summary>Cloud: this many next pages that have a successor give the token again that they were asked by.</summary>
    public int RepeatedTokens
    {
        get => _repeatedTokens.Left;
        set => _repeatedTokens.Left = value;
    }

    /// <summary>Cloud's bulk fetch: this many next issues are told as failures that may pass.</summary>
    public int IssueErrors
    {
        get => _issueErrors.Left;
        set => _issueErrors.Left = value;
    }

    /// <summary>Every page shows so many rows again: of the page before, or of its own when it is the first.</summary>
    public int DuplicateRows { get; set; }

    /// <summary>Cloud: <c>isLast</c> says the opposite.</summary>
    public bool IsLastLies { get; set; }

    /// <summary>Cloud: pages have no <c>isLast</c>.</summary>
    public bool WithoutIsLast { get; set; }

    /// <summary>Cloud: the last page has a token, and it is null.</summary>
    public bool NullAtTheEnd { get; set; }

    /// <summary>Ids of fields that are not loaded, and so are missing in every issue found.</summary>
    public IReadOnlyList<string> MissingFields { get; set; } = [];

    /// <summary>No page holds more rows, whatever is asked for.</summary>
    public int? PageHolds { get; set; }

    /// <summary>Data Center: the page size that was asked for is echoed, and not the one that was served.</summary>
    public bool EchoesWhatWasAsked { get; set; }

    /// <summary>Data Center: the total counts so many rows more than there are to be had.</summary>
    public int TotalTooLarge { get; set; }

    internal bool EmptiesPage() => _emptyPages.Take();

    internal bool RepeatsToken() => _repeatedTokens.Take();

    internal bool FailsIssue() => _issueErrors.Take();

    /// <summary>A number that makes a token unlike others of the same place.</summary>
    internal int NextToken() => Interlocked.Increment(ref _tokens);

    /// <summary>Which rows of an answer a page shows, from one up to another one.</summary>
    internal IEnumerable<int> Page(int[] rows, int from, int to)
    {
        var again = from == 0 ? rows.Take(Math.Min(to, DuplicateRows)) : rows.Take(from).TakeLast(DuplicateRows);
        return rows.Skip(from).Take(to - from).Concat(to > from ? again : []);
    }
}
