namespace ProductProcess.Ingest.Store;

/// <summary>Which briefings were made, so that a schedule makes each once.</summary>
internal sealed class BriefingTable(StoreConnection connection)
{
    private const string FinishedState = "finished";

    /// <summary>False when it is finished already.</summary>
    public bool Begin(BriefingKey key, long at)
    {
        using var begin = connection.Prepare($"""
            INSERT INTO briefing (scope, period, language, rule_set, state, started) VALUES (?1, ?2, ?3, ?4, 'begun', ?5)
            ON CONFLICT (scope, period, language, rule_set) DO UPDATE SET started = excluded.started
            WHERE briefing.state <> '{FinishedState}'
            """);
        return begin.Run(key.Scope, key.Period, key.Language, key.RuleSet, at) > 0;
    }

    /// <summary>False when it was never begun, or is finished already.</summary>
    public bool Finish(BriefingKey key, string factsPath, long at)
    {
        using var finish = connection.Prepare($"""
            UPDATE briefing SET state = '{FinishedState}', finished = ?5, facts_path = ?6
            WHERE scope = ?1 AND period = ?2 AND language = ?3 AND rule_set = ?4 AND state <> '{FinishedState}'
            """);
        return finish.Run(key.Scope, key.Period, key.Language, key.RuleSet, at, factsPath) > 0;
    }

    public static IReadOnlyList<BriefingEntry> All(StoreConnection connection)
    {
        var all = new List<BriefingEntry>();
        using var rows = connection.Prepare("""
            SELECT scope, period, language, rule_set, state, started, finished, facts_path FROM briefing
            ORDER BY period, scope, language, rule_set
            """);
        for (rows.Bind(); rows.Step();)
        {
            all.Add(new BriefingEntry(
                new BriefingKey(rows.Text(0)!, rows.Text(1)!, rows.Text(2)!, rows.Text(3)!),
                rows.Text(4) == FinishedState ? BriefingState.Finished : BriefingState.Begun,
                DateTimeOffset.FromUnixTimeMilliseconds(rows.Integer(5)),
                rows.IntegerOrNull(6) is { } finished ? DateTimeOffset.FromUnixTimeMilliseconds(finished) : null,
                rows.Text(7)));
        }

        return all;
    }
}
