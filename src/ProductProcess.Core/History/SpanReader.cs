using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>
/// Rebuilds one field of every item from the current value and the changes. A tracker does not record the value at
/// creation: it is the value before the first change, or the current one when nothing ever changed. A change at or
/// after the cut-off is undone: the value before it is the one that held at the cut-off.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="items">Only the first so many items exist at the cut-off.</param>
/// <param name="cutOff">UTC milliseconds.</param>
/// <param name="inconsistent">Set for each item whose changes do not lead to its current value.</param>
internal sealed class SpanReader(WorkLog log, int items, long cutOff, bool[] inconsistent)
{
    private readonly ChangeTable _changes = log.Changes;

    public Spans Read(ChangeField field, int[] current)
    {
        var spans = Allocate(field);
        var next = 0;
        for (var item = 0; item < items; item++)
        {
            var first = next;
            spans.From[next] = log.Items.Created[item];
            spans.Value[next] = current[item];
            spans.OpenedBy[next++] = -1;
            var end = current[item];
            for (var change = _changes.Start[item]; change < _changes.Start[item + 1]; change++)
            {
                if (_changes.Field[change] != (byte)field)
                    continue;
                if (next - first == 1)
                    spans.Value[first] = _changes.From[change];
                if (_changes.At[change] >= cutOff)
                {
                    end = _changes.From[change];
                    break;
                }

                // Between two changes the value is what the earlier one recorded, even where the later one disagrees.
                inconsistent[item] |= spans.Value[next - 1] != _changes.From[change];
                spans.From[next] = Math.Max(spans.From[next - 1], _changes.At[change]);
                spans.Value[next] = _changes.To[change];
                spans.OpenedBy[next++] = change;
            }

            // What the tracker shows now wins over what the last change said.
            inconsistent[item] |= spans.Value[next - 1] != end;
            spans.Value[next - 1] = end;
            spans.Start[item + 1] = next;
        }

        return spans;
    }

    private Spans Allocate(ChangeField field)
    {
        var count = items;
        var last = _changes.Start[items];
        for (var change = 0; change < last; change++)
        {
            if (_changes.Field[change] == (byte)field && _changes.At[change] < cutOff)
                count++;
        }

        return new Spans
        {
            Start = new int[items + 1],
            From = new long[count],
            Value = new int[count],
            OpenedBy = new int[count],
            CutOff = cutOff,
        };
    }
}
