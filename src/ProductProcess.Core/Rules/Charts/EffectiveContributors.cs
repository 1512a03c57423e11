using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>
/// How many larger efforts were carried by about one person, two, three or more. For the coach also a matrix of
/// efforts and pseudonyms; it is the efforts that are ordered, never the people.
/// </summary>
internal sealed class EffectiveContributors : IChartKind
{
    public const int MostRows = 30;

    private const string EffectivePeople = "effective_people";

    private static readonly string[] Bins = ["1", "1-1.5", "1.5-2", "2-3", "3+"];

    public string Id => "effective-contributors";

    public string Frame => "parents";

    public IReadOnlyList<string> Columns { get; } = [EffectivePeople];

    /// <summary>The bin of a number of effective people; each holds its lower end but not its upper one.</summary>
    public static string BinOf(double people) => Bins[people switch
    {
        <= 1 => 0,
        < 1.5 => 1,
        < 2 => 2,
        < 3 => 3,
        _ => 4,
    }];

    public Func<ChartSubject, ChartData> Bind(FrameBinder frames, ChartRequest request)
    {
        var pick = frames.Pick(request.Of, request.Window);
        var parents = frames.Bind(Frame, request.Window).Frame;
        var people = parents.Numbers(EffectivePeople);
        return subject =>
        {
            var rows = pick(subject.Team).Rows.Where(row => double.IsFinite(people[row])).ToArray();
            var counts = rows.CountBy(row => BinOf(people[row])).ToDictionary(StringComparer.Ordinal);
            var efforts = rows
                .Where(row => parents.Item[row] >= 0)
                .OrderBy(row => people[row]).ThenBy(row => request.Items.Key[parents.Item[row]], StringComparer.Ordinal)
                .Take(MostRows)
                .Select(row => (Item: parents.Item[row], Doers: request.Doers?.Invoke(request.Window, parents.Item[row]) ?? []))
                .ToArray();
            var columns = Shuffle(efforts.SelectMany(effort => effort.Doers).Select(doer => doer.Person).Distinct(), subject.Seed);
            return new ChartData
            {
                Kind = Id,
                Categories = Bins,
                Series = [new ChartSeries("efforts", [.. Bins.Select(bin => (double?)counts.GetValueOrDefault(bin))])],
                Columns = [.. columns.Select((_, place) => $"P{place + 1}")],
                Rows = columns.Length == 0 ? [] : [.. efforts.Select(effort => Row(effort.Item, effort.Doers, columns, request.Items))],
                People = columns.Length > 0 ? columns.Length : subject.People,
            };
        };
    }

    private static ChartRow Row(int item, IReadOnlyList<DoerCount> doers, int[] columns, ItemTable items)
    {
        var cells = Array.ConvertAll(columns, person => doers.Where(doer => doer.Person == person).Sum(doer => doer.Finished));
        return new ChartRow(items.Key[item], items.Title[item], cells);
    }

    /// <summary>A new order each run, so that P1 of one briefing is not P1 of the next.</summary>
    private static int[] Shuffle(IEnumerable<int> people, int seed)
    {
        int[] order = [.. people.Order()];
        new Random(seed).Shuffle(order);
        return order;
    }
}
