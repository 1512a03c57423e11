using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

/// <summary>Reads columns of a told world by key, in UTC, over whole weeks from <see cref="World.FirstDay"/> on.</summary>
internal sealed class Told(World world, int weeks = 4)
{
    public Window Window { get; } = Window.Ending(World.FirstDay.AddDays(7 * weeks), weeks);

    public WorkFrames Frames { get; } =
        WorkFrames.Of(WorkHistory.Build(FrameCheck.Mapped(world.Log()), World.Instant(7 * weeks)), WorkCalendar.Utc);

    public object Of(string frame, string column, string key)
    {
        var table = Frames.Set.Get(frame, Window);
        var row = Array.FindIndex(table.Item, item => Frames.Set.Log.Items.Key[item] == key);
        return FrameCheck.Value(Frames.Set, table, Column(frame, column), row);
    }

    public object[] All(string frame, string column)
    {
        var table = Frames.Set.Get(frame, Window);
        return [.. Enumerable.Range(0, table.Rows).Select(row => FrameCheck.Value(Frames.Set, table, Column(frame, column), row))];
    }

    public int Team(string name) => Frames.Set.Log.Lexicon.Find(World.Id("team", name));

    private static ColumnInfo Column(string frame, string id) =>
        FrameWords.All.Single(c => c.Frame == frame && c.Id == id);
}
