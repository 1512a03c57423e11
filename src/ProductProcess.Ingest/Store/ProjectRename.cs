using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>
/// A project that takes another key gives its items other keys without any of them moving, so what is stored of them is
/// renamed along. Call before the projects themselves are refreshed.
/// </summary>
internal sealed class ProjectRename(StoreConnection connection, WordTable words) : IDisposable
{
    private readonly Statement _key = connection.Prepare("SELECT key FROM project WHERE id = ?1");
    private readonly Statement _items = connection.Prepare("SELECT id, key, url FROM item WHERE project = ?1");
    private readonly Statement _rename = connection.Prepare("UPDATE item SET key = ?2, url = ?3 WHERE id = ?1");

    public void Follow(IEnumerable<Project> projects)
    {
        foreach (var project in projects)
        {
            if (words.Find(project.Id) is not { } id || Key(id) is not { Length: > 0 } before || before == project.Key)
                continue;
            foreach (var (item, key, url) in Items(id, before + "-"))
            {
                var now = string.Concat(project.Key, key.AsSpan(before.Length));
                var address = url?.EndsWith(key, StringComparison.Ordinal) == true ? url[..^key.Length] + now : url;
                _rename.Run(item, now, address);
            }
        }
    }

    public void Dispose()
    {
        _key.Dispose();
        _items.Dispose();
        _rename.Dispose();
    }

    private string? Key(long project)
    {
        if (!_key.Bind(project).Step())
            return null;
        var key = _key.Text(0);
        _key.Reset();
        return key;
    }

    private List<(long Item, string Key, string? Url)> Items(long project, string front)
    {
        var found = new List<(long, string, string?)>();
        for (_items.Bind(project); _items.Step();)
        {
            if (_items.Text(1) is { } key && key.StartsWith(front, StringComparison.Ordinal))
                found.Add((_items.Integer(0), key, _items.Text(2)));
        }

        return found;
    }
}
