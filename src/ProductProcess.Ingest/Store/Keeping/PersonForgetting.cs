using System.Security.Cryptography;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store.Keeping;

/// <summary>
/// Forgets a person: name and address go, and the account's id becomes a number wherever it is mentioned, so that every count
/// stays what it was. Not for concurrent use.
/// </summary>
internal sealed class PersonForgetting(StoreConnection connection, string id)
{
    private const string Number = "forgotten-";

    public ForgetPlan Plan()
    {
        var words = Accounts().Select(account => account.Word).ToArray();
        var mentions = $"{connection.OneOf(1)}";
        return new ForgetPlan
        {
            Accounts = words.Length,
            Items = Count($"item WHERE assignee {mentions} OR reporter {mentions}", words),
            HistoryEntries = Count($"history WHERE actor {mentions}", words),
            Changes = Count($"change WHERE value_from {mentions} OR value_to {mentions}", words),
            Comments = Count($"comment WHERE author {mentions}", words),
            SetAside = SetAside(),
        };
    }

    /// <summary>Within a transaction that nobody else writes in.</summary>
    public void Run()
    {
        var salt = Salt();
        using var remember = connection.Prepare("INSERT INTO forgotten (hash) VALUES (?1) RETURNING id");
        using var rename = connection.Prepare("UPDATE word SET text = ?2 WHERE id = ?1");
        using var remove = connection.Prepare("DELETE FROM person WHERE id = ?1");
        var accounts = Accounts();
        foreach (var account in accounts)
        {
            var number = remember.Value(Forgotten.Hash(salt, account.Text))!.Value;
            rename.Run(account.Word, Forgotten.Alias(account.SourceName, number));
            remove.Run(account.Word);
        }

        using var changed = connection.Prepare("UPDATE store_state SET generation = generation + 1");
        changed.Run();
        using var forgotten = new Forgotten(connection);
        forgotten.Refresh();
        foreach (var source in accounts.Select(account => account.Source).Distinct())
            Scrub(source, forgotten);
    }

    private byte[] Salt()
    {
        using var ask = connection.Prepare("SELECT salt FROM store_state");
        ask.Bind().Step();
        var salt = ask.Text(0)!;
        ask.Reset();
        if (salt.Length == 0)
        {
            salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
            using var set = connection.Prepare("UPDATE store_state SET salt = ?1");
            set.Run(salt);
        }

        return Convert.FromHexString(salt);
    }

    /// <summary>The accounts with this id, in every source; an id may be written with its source, too.</summary>
    private List<(int Word, string Text, long Source, string SourceName)> Accounts()
    {
        var candidates = new Dictionary<string, (long Source, string Name)>(StringComparer.Ordinal);
        foreach (var (source, name) in Sources())
        {
            var prefix = EntityId.Of(name, "person", "");
            var raw = id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : id;
            if (!raw.StartsWith(Number, StringComparison.Ordinal))
                candidates[EntityId.Of(name, "person", raw)] = (source, name);
        }

        var accounts = new List<(int, string, long, string)>();
        using var find = connection.Prepare($"SELECT w.id, w.text FROM {connection.Each(1)} JOIN word w ON w.text = value");
        for (find.Bind(candidates.Keys.ToArray()); find.Step();)
        {
            var (source, name) = candidates[find.Text(1)!];
            accounts.Add((find.Int(0), find.Text(1)!, source, name));
        }

        return accounts;
    }

    private List<(long Id, string Name)> Sources()
    {
        var sources = new List<(long, string)>();
        using var rows = connection.Prepare("SELECT id, name FROM source");
        for (rows.Bind(); rows.Step();)
            sources.Add((rows.Integer(0), rows.Text(1)!));
        return sources;
    }

    private void Scrub(long source, Forgotten forgotten)
    {
        var stored = new List<(string Kind, string Id, string? Reason, string? Payload)>();
        using (var rows = connection.Prepare("SELECT kind, id, reason, payload FROM quarantine WHERE source = ?1"))
        {
            for (rows.Bind(source); rows.Step();)
                stored.Add((rows.Text(0)!, rows.Text(1)!, rows.Text(2), rows.Text(3)));
        }

        using var set = connection.Prepare("UPDATE quarantine SET reason = ?4, payload = ?5 WHERE source = ?1 AND kind = ?2 AND id = ?3");
        foreach (var (kind, recordId, reason, payload) in stored)
        {
            var (newReason, newPayload) = (forgotten.Scrub(source, reason), forgotten.Scrub(source, payload));
            if (newReason != reason || newPayload != payload)
                set.Run(source, kind, recordId, newReason, newPayload);
        }
    }

    private long Count(string of, int[] words)
    {
        using var count = connection.Prepare($"SELECT COUNT(*) FROM {of}");
        return count.Value(words)!.Value;
    }

    private long SetAside()
    {
        using var count = connection.Prepare("SELECT COUNT(*) FROM quarantine WHERE payload LIKE ?1 ESCAPE '!' OR reason LIKE ?1 ESCAPE '!'");
        var raw = EntityId.Raw(id).Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
        return count.Value($"%{raw}%")!.Value;
    }
}
