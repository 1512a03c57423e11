using CsCheck;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Tests.Work;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Frames;

public sealed class FrameOracleTests
{
    private static readonly string[] Zones = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Auckland"];

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
        Gen.Int[0, 400].Sample(seed => Hold(seed, back: 0, weeks: 22, later: 90), iter: 4);

    internal static void Hold(int seed, int back, int early = 0, int weeks = 3, int later = 0)
    {
        var calendar = new WorkCalendar(
            TimeZoneInfo.FindSystemTimeZoneById(Zones[seed % Zones.Length]), [World.FirstDay.AddDays(30)]);
        var until = World.FirstDay.AddDays(45 + seed % 7 + later);
        var window = Window.Ending(until, weeks);
        var cutOff = calendar.StartOf(until) - early * 7 * 3_600_000;
        FrameCheck.Hold(RandomWorld.Of(seed, later), calendar, back == 0 ? window : window.Before(), cutOff);
    }
}
