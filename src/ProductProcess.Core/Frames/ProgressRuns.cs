using ProductProcess.Core.History;

namespace ProductProcess.Core.Frames;

/// <summary>
/// The stretches [from, until) during which a leaf or a part of one sat in active or waiting, as far as they overlap
/// the window, in the order of items. A run of no length is no stretch.
/// </summary>
internal sealed class ProgressRuns
{
    private readonly List<int> _item = [];
    private readonly List<long> _from = [];
    private readonly List<long> _until = [];

    public ProgressRuns(WindowView view)
    {
        var history = view.History;
        for (var item = 0; item < history.Count; item++)
        {
            if (view.Family.LeafOf[item] >= 0)
                Add(item, history, view.Start);
        }
    }

    public int Count => _item.Count;

    public int Item(int run) => _item[run];

    public long From(int run) => _from[run];

    public long Until(int run) => _until[run];

    private void Add(int item, WorkHistory history, long start)
    {
        var statuses = history.Statuses;
        for (var span = statuses.Start[item]; span < statuses.Start[item + 1]; span++)
        {
            if (!history.Stages[statuses.Value[span]].InProgress())
                continue;
            var from = statuses.From[span];
            while (span + 1 < statuses.Start[item + 1] && history.Stages[statuses.Value[span + 1]].InProgress())
                span++;
            var until = statuses.Until(item, span);
            if (until <= from || until <= start)
                continue;
            _item.Add(item);
            _from.Add(Math.Max(from, start));
            _until.Add(until);
        }
    }
}
