using CsCheck;
using ProductProcess.Core.Frames;
using ProductProcess.Core.History;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class FrameOracleTests
{
    private static readonly string[] Zones = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Auckland"];

    private static readonly WorkHours?[] Hours = [new(new TimeOnly(8, 0), new TimeOnly(18, 0)), null, new(new TimeOnly(20, 0), new TimeOnly(4, 0))];

    [Fact]
    public void Columns_OfAnyWorld_AreWhatPlainQueriesSay() =>
        Gen.Int[0, 400].Sample(seed => Hold(seed, back: 0), iter: 25);

    [Fact]
    public void Columns_OfTheWindowBefore_AreWhatCouldBeSeenThen() =>
        Gen.Int[0, 400].Sample(seed => Hold(seed, back: 1), iter: 10);

    [Fact]
    public void Columns_OfACutOffWithinADay_EndThere() =>
        Gen.Int[0, 400].Sample(seed => Hold(seed, back: 0, early: 3), iter: 10);

    [Fact]
    public void Columns_OfALongWindow_SeeWhatCameLater() =>
        Gen.Int[0, 400].Sample(seed => Hold(seed, back: 0, weeks: 22, later: 90), iter: 5);

    [Fact]
    public void Columns_OverSomeWorlds_TakeSeveralValues()
    {
        var seen = FrameWords.All.ToDictionary(column => column, _ => new HashSet<object>());
        for (var seed = 0; seed < 40; seed++)
        {
            var calendar = new WorkCalendar(TimeZoneInfo.Utc, hours: Hours[0]);
            var set = WorkFrames.Of(WorkHistory.Build(FrameCheck.Mapped(RandomWorld.Of(seed).Log()), World.Instant(70)), calendar).Set;
            foreach (var column in FrameWords.All.Where(c => c.Frame is FrameNames.Leaves or FrameNames.Requests))
            {
                var frame = set.Get(column.Frame, Window.Ending(World.FirstDay.AddDays(70), 7));
                seen[column].UnionWith(Enumerable.Range(0, frame.Rows).Select(row => FrameCheck.Value(set, frame, column, row)));
            }
        }

        var few = seen.Where(one => one.Key.Frame is FrameNames.Leaves or FrameNames.Requests && one.Value.Count < 2);
        Assert.Equal("", string.Join(' ', few.Select(one => $"{one.Key.Frame}.{one.Key.Id}")));
    }

    internal static void Hold(int seed, int back, int early = 0, int weeks = 3, int later = 0)
    {
        var calendar = new WorkCalendar(
            TimeZoneInfo.FindSystemTimeZoneById(Zones[seed % Zones.Length]), [World.FirstDay.AddDays(30)], Hours[seed % Hours.Length]);
        var until = World.FirstDay.AddDays(45 + seed % 7 + later);
        var window = Window.Ending(until, weeks);
        var cutOff = calendar.StartOf(until) - early * 7 * 3_600_000;
        FrameCheck.Hold(RandomWorld.Of(seed, later), calendar, back == 0 ? window : window.Before(), cutOff);
    }
}
