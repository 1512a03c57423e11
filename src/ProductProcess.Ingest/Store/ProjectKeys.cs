namespace ProductProcess.Ingest.Store;

/// <summary>
/// A project whose key was changed takes its items' keys along; the tracker changes all of them without saying that any item
/// moved.
/// </summary>
internal sealed class ProjectKeys(StoreConnection connection) : IDisposable
{
    private readonly Statement _key = connection.Prepare("SELECT key FROM project WHERE id = ?1");
    private readonly Statement _items = connection.Prepare("SELECT id, key, url FROM item WHERE project = ?1");
    private readonly Statement _set = connection.Prepare("UPDATE item SET key = ?2, url = ?3 WHERE id = ?1");

    /// <summary>Call before the project itself is written.</summary>
    public void Follow(long project, string key)
    {
        if (Before(project) is not { Length: > 0 } before || before == key)
            return;
        var prefix = before + "-";
        var items = new List<(long Id, string Key, string? Url)>();
        for (_items.Bind(project); _items.Step();)
            items.Add((_items.Integer(0), _items.Text(1)!, _items.Text(2)));
        foreach (var item in items.Where(i => i.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var now = $"{key}-{item.Key[prefix.Length..]}";
            var url = item.Url?.EndsWith("/" + item.Key, StringComparison.Ordinal) == true ? item.Url[..^item.Key.Length] + now : item.Url;
            _set.Run(item.Id, now, url);
        }
    }

    public void Dispose()
    {
        _key.Dispose();
        _items.Dispose();
        _set.Dispose();
    }

    private string? Before(long project)
    {
        string? key = null;
        for (_key.Bind(project); _key.Step();)
            key = _key.Text(0);
        return key;
    }
}
