using ProductProcess.Core.Frames;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Rules;

/// <summary>Frames told row by row. Every window sees the same rows, unless the row names its window.</summary>
internal sealed class HandFrames
{
    private readonly WorkLogBuilder _log = new();
    private readonly List<Team> _teams = [];
    private readonly List<(string Frame, string Team, string? Item, int Block, Window? Window, Dictionary<string, object> Values)> _rows = [];
    private readonly Dictionary<(string Need, string Team), double> _used = [];

    public HandFrames Team(string name, Dictionary<string, double>? used = null)
    {
        _teams.Add(new Team("t:team:" + name, name));
        foreach (var (need, share) in used ?? [])
            _used[(need, name)] = share;
        return this;
    }

    /// <summary>Adds a row; values are double, bool, string, or null for missing.</summary>
    public HandFrames Row(string frame, string team, object? values = null, string? item = null, int? block = null, Window? window = null)
    {
        var pairs = (values?.GetType().GetProperties() ?? [])
            .Where(property => property.GetValue(values) is not null)
            .ToDictionary(property => property.Name, property => property.GetValue(values)!);
        if (item is not null)
            _log.Add(Item(item, frame == "parents" ? ItemLevel.Parent : ItemLevel.Leaf));
        _rows.Add((frame, team, item, block ?? _rows.Count, window, pairs));
        return this;
    }

    public FrameSet Build()
    {
        var log = _log.Add(_teams).Build();
        foreach (var team in _teams)
            log.Lexicon.Intern(team.Id);
        foreach (var text in _rows.SelectMany(row => row.Values.Values).OfType<string>())
            log.Lexicon.Intern(text);
        return new FrameSet(log, _teams, (name, window) => Frame(log, name, window), (need, team, _) => team == FrameSet.AllTeams
            ? _teams.Select(t => Used(need, t)).Where(share => !double.IsNaN(share)).DefaultIfEmpty(double.NaN).Average()
            : Used(need, _teams.First(t => log.Lexicon.Find(t.Id) == team)));
    }

    private double Used(string need, Team team) => _used.GetValueOrDefault((need, team.Name), 1);

    private Frame Frame(WorkLog log, string name, Window window)
    {
        var rows = _rows.Where(row => row.Frame == name && (row.Window is null || row.Window == window)).ToArray();
        T[] Column<T>(string id, Func<object?, T> read) => Array.ConvertAll(rows, row => read(row.Values.GetValueOrDefault(id)));
        var columns = TestWords.All.Where(column => column.Frame == name).ToDictionary(column => column.Id, column => new Func<Array>(() => column.Kind switch
        {
            ColumnKind.YesNo => Column<byte>(column.Id, value => value is bool yes ? (byte)(yes ? 1 : 0) : (byte)2),
            ColumnKind.Text => Column(column.Id, value => log.Lexicon.Find(value as string)),
            ColumnKind.Set => Column(column.Id, value => log.Lexicon.Find(value as string)),
            _ => Column(column.Id, value => value is null ? double.NaN : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
        }));
        return new Frame(
            name,
            Array.ConvertAll(rows, row => log.Lexicon.Find("t:team:" + row.Team)),
            Array.ConvertAll(rows, row => row.Item is null ? -1 : Array.IndexOf(log.Items.Key, row.Item)),
            Array.ConvertAll(rows, row => row.Block),
            columns,
            row => rows[row].Item ?? $"{name} {row}");
    }

    private static WorkItem Item(string key, ItemLevel level) => new()
    {
        Id = "t:item:" + key,
        Key = key,
        Title = "Title of " + key,
        Url = "https://tracker.example/" + key,
        TypeId = "t:type:story",
        Level = level,
        ProjectId = "t:project:p",
        StatusId = "t:status:done",
        Created = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero),
        Updated = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.Zero),
    };
}
