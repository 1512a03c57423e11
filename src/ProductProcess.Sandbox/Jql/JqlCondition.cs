using System.Globalization;

namespace ProductProcess.Sandbox.Jql;

/// <summary>Makes a test of rows out of one condition.</summary>
internal sealed class JqlCondition(JqlTable table, JqlClause clause, bool strict)
{
    private static readonly string[] DateForms = ["yyyy-MM-dd HH:mm", "yyyy/MM/dd HH:mm", "yyyy-MM-dd", "yyyy/MM/dd"];

    /// <exception cref="JqlException">The condition names something that does not exist, or compares what cannot be compared.</exception>
    public Func<JqlRow, bool> Compile() => clause.Field switch
    {
        "project" => Project(),
        "created" => Instant(r => r.Created),
        "updated" => Instant(r => r.Updated),
        _ => Issue(),
    };

    private Func<JqlRow, bool> Project()
    {
        if (clause.Operator is not ("=" or "in"))
            throw Operator();
        var projects = clause.Values
            .Select(v => table.Project(v.Text) ?? throw new JqlException($"The value '{v.Text}' does not exist for the field 'project'."))
            .ToHashSet(StringComparer.Ordinal);
        return row => projects.Contains(row.Project);
    }

    private Func<JqlRow, bool> Issue()
    {
        var ids = clause.Values.Select(IssueId).OfType<long>().ToHashSet();
        if (clause.Operator is "=" or "in")
            return row => ids.Contains(row.Id);
        if (ids.Count == 0)
            return _ => false;
        return Compare(ids.First(), row => row.Id);
    }

    /// <summary>An issue by key or by id; Jira compares with issues that exist and with nothing else.</summary>
    private long? IssueId(JqlToken value)
    {
        if (long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            if (table.Has(id))
                return id;
        }
        else if (table.IdOf(value.Text) is { } byKey)
        {
            return byKey;
        }

        return strict ? throw new JqlException($"An issue with key '{value.Text}' does not exist for field '{clause.Field}'.") : null;
    }

    private Func<JqlRow, bool> Instant(Func<JqlRow, long> of) =>
        clause.Operator == "in" ? throw Operator() : Compare(At(clause.Values[0]), of);

    /// <summary>Unquoted milliseconds are an instant; a written date is read to the minute in the account's zone.</summary>
    private long At(JqlToken value)
    {
        if (value.Kind == JqlTokenKind.Word && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds))
            return milliseconds;
        if (DateTime.TryParseExact(value.Text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, table.Zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
        throw new JqlException(
            $"Date value '{value.Text}' for field '{clause.Field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
    }

    private Func<JqlRow, bool> Compare(long than, Func<JqlRow, long> of) => clause.Operator switch
    {
        "=" => row => of(row) == than,
        "<" => row => of(row) < than,
        "<=" => row => of(row) <= than,
        ">" => row => of(row) > than,
        ">=" => row => of(row) >= than,
        _ => throw Operator(),
    };

    private JqlException Operator() => new($"The operator '{clause.Operator}' is not supported by the '{clause.Field}' field.");
}
