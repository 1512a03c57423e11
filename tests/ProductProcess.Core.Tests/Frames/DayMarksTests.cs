using CsCheck;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Tests.Frames;

public sealed class DayMarksTests
{
    private const int Teams = 3;

    [Fact]
    public void Counts_OfAnyStretches_AreThoseOfSets()
    {
        var mark = Gen.Select(Gen.Int[0, Teams - 1], Gen.Int[1, 5], Gen.Int[-80, 220], Gen.Int[-5, 150]);
        Gen.Select(Gen.Int[1, 200], mark.Array[0, 12]).Sample((days, marks) =>
        {
            var kernel = new DayMarks(days);
            var set = new HashSet<(int Team, int Key, int Day)>();
            foreach (var (team, key, from, length) in marks)
            {
                kernel.Mark(team, key, from, from + length);
                for (var day = Math.Max(from, 0); day < Math.Min(from + length, days); day++)
                    set.Add((team, key, day));
            }

            int Distinct(int team, int from, int until) =>
                set.Where(m => m.Team == team && m.Day >= from && m.Day < until).Select(m => m.Key).Distinct().Count();
            var byDay = kernel.CountByDay(Teams);
            (int From, int Until)[] stretches = [(0, days), (days / 3, days / 2), (days / 2, days)];
            var byStretch = kernel.CountByStretch(Teams, stretches);
            for (var team = 0; team < Teams; team++)
            {
                for (var day = 0; day < days; day++)
                    Assert.Equal(Distinct(team, day, day + 1), byDay[team * days + day]);
                for (var i = 0; i < stretches.Length; i++)
                    Assert.Equal(Distinct(team, stretches[i].From, stretches[i].Until), byStretch[team * stretches.Length + i]);
                Assert.Equal(Distinct(team, 0, days), kernel.Distinct(team, 0, days));
            }

            Assert.Equal(set.Select(m => m.Key).Distinct().Count(), kernel.Distinct());
        }, iter: 300);
    }
}
