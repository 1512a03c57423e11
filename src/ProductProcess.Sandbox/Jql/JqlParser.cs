namespace ProductProcess.Sandbox.Jql;

/// <summary>
/// Reads the part of JQL that clients use to copy a site: conditions on project, key, id, created and updated, joined
/// by AND, and ORDER BY. Anything else is refused as Jira refuses what it does not know.
/// </summary>
internal sealed class JqlParser
{
    private const int MostOrders = 7;
    private const int Deepest = 16;

    private static readonly string[] Comparisons = ["=", "<", "<=", ">", ">="];
    private static readonly string[] Known = ["project", "key", "issuekey", "issue", "id", "created", "updated"];

    private readonly List<JqlToken> _tokens;
    private int _at;

    private JqlParser(string jql) => _tokens = JqlLexer.Read(jql);

    private JqlToken Now => _tokens[_at];

    /// <exception cref="JqlException">The question is not understood.</exception>
    public static JqlQuery Parse(string jql)
    {
        var parser = new JqlParser(jql);
        var clauses = new List<JqlClause>();
        if (parser.Now.Kind != JqlTokenKind.End && !parser.Now.IsWord("order"))
            parser.ReadClauses(clauses, 0);
        return new JqlQuery(clauses, parser.ReadOrders());
    }

    private void ReadClauses(List<JqlClause> into, int depth)
    {
        if (depth > Deepest)
            throw Unexpected("fewer parentheses");
        do
        {
            if (!TakeSign("("))
            {
                into.Add(ReadClause());
                continue;
            }

            ReadClauses(into, depth + 1);
            if (!TakeSign(")"))
                throw Unexpected("')'");
        }
        while (TakeWord("and"));
    }

    private JqlClause ReadClause()
    {
        var field = ReadField();
        if (TakeWord("in"))
            return new JqlClause(field, "in", ReadList());
        if (Now.Kind != JqlTokenKind.Sign || !Comparisons.Contains(Now.Text))
            throw Unexpected("operator");
        return new JqlClause(field, Take().Text, [ReadValue()]);
    }

    private string ReadField()
    {
        if (Now.Kind is not (JqlTokenKind.Word or JqlTokenKind.Quoted))
            throw Unexpected("field name");
        var name = Take().Text;
        var field = name.ToLowerInvariant();
        if (!Known.Contains(field))
            throw new JqlException($"Field '{name}' does not exist or you do not have permission to view it.");
        return field is "issuekey" or "issue" ? "key" : field;
    }

    private List<JqlToken> ReadList()
    {
        if (!TakeSign("("))
            throw Unexpected("'('");
        var values = new List<JqlToken>();
        do
            values.Add(ReadValue());
        while (TakeSign(","));
        return TakeSign(")") ? values : throw Unexpected("')'");
    }

    private JqlToken ReadValue() => Now.Kind is JqlTokenKind.Word or JqlTokenKind.Quoted ? Take() : throw Unexpected("value");

    private List<JqlOrder> ReadOrders()
    {
        var orders = new List<JqlOrder>();
        if (TakeWord("order"))
        {
            if (!TakeWord("by"))
                throw Unexpected("'by'");
            do
                orders.Add(new JqlOrder(ReadField(), ReadDescending()));
            while (TakeSign(","));
        }

        if (Now.Kind != JqlTokenKind.End)
            throw Unexpected("'AND' or 'ORDER BY'");
        return orders.Count <= MostOrders ? orders : throw new JqlException($"The ORDER BY clause names more than {MostOrders} fields.");
    }

    private bool ReadDescending()
    {
        if (TakeWord("desc"))
            return true;
        TakeWord("asc");
        return false;
    }

    private bool TakeWord(string word) => Now.IsWord(word) && Take().Text.Length > 0;

    private bool TakeSign(string sign) => Now.IsSign(sign) && Take().Text.Length > 0;

    private JqlToken Take() => _tokens[_at++];

    private JqlException Unexpected(string expected) => Now.Kind == JqlTokenKind.End
        ? new($"Error in the JQL Query: Expecting {expected} before the end of the query.")
        : new($"Error in the JQL Query: Expecting {expected} but got '{Now.Text}'. (line 1, character {Now.Column})");
}
