using System.Globalization;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules;

/// <summary>Picks the work items that stand behind a finding: at most ten, and how they were chosen.</summary>
internal sealed class EvidenceFinder
{
    private readonly EvidencePlan _plan;
    private readonly WorkLog _log;
    private readonly Frame _frame;
    private readonly Func<int, Slice> _pick;
    private readonly Func<int, double> _order;
    private readonly IReadOnlyList<(string Name, Func<int, string> Text)> _show;
    private readonly TextNames _names;

    public EvidenceFinder(EvidencePlan plan, FrameBinder binder, FrameSet frames, Window window)
    {
        (_plan, _log) = (plan, frames.Log);
        var bound = binder.Bind(plan.List.Frame, window);
        _frame = bound.Frame;
        _pick = bound.Pick(plan.List);
        _order = plan.OrderBy is { } by ? bound.Quantity(by) : _ => 0;
        _names = binder.Names;
        _show = [.. plan.Show.Select(name => (name, Shown(name, binder.Words)))];
    }

    /// <summary>The finding with its evidence.</summary>
    public Finding Add(Finding finding, int team)
    {
        var rows = _pick(team).Rows.Where(row => _frame.Item[row] >= 0).ToArray();
        var sign = _plan.Descending ? -1 : 1;
        var first = rows
            .OrderBy(row => double.IsNaN(_order(row)))
            .ThenBy(row => sign * _order(row))
            .ThenBy(row => _log.Items.Key[_frame.Item[row]], StringComparer.Ordinal)
            .Take(EvidencePlan.Most)
            .Select(Item)
            .ToArray();
        return finding with
        {
            Evidence = first,
            EvidenceTotal = rows.Length,
            EvidenceOrder = rows.Length > EvidencePlan.Most ? $"the ten {_plan.Chosen}" : $"all {rows.Length}",
        };
    }

    private Evidence Item(int row)
    {
        var item = _frame.Item[row];
        var items = _log.Items;
        return new Evidence(
            _log.Lexicon[items.Id[item]],
            items.Key[item],
            items.Title[item],
            items.Url[item],
            _show.ToDictionary(column => column.Name, column => column.Text(row), StringComparer.Ordinal));
    }

    private Func<int, string> Shown(string name, RuleWords words)
    {
        switch (words.Find(_plan.List.Frame, name)!.Kind)
        {
            case ColumnKind.YesNo:
                var answers = _frame.YesNo(name);
                return row => answers[row] switch { 0 => "no", 1 => "yes", _ => "not known" };
            case ColumnKind.Text:
                var texts = _frame.Texts(name);
                return row => texts[row] == 0 ? "not known" : _names.Of(texts[row]);
            case ColumnKind.Set:
                var sets = _frame.Texts(name);
                return row => _names.OfSet(sets[row]);
            default:
                var numbers = _frame.Numbers(name);
                return row => double.IsFinite(numbers[row]) ? Number(numbers[row]) : "not known";
        }
    }

    /// <summary>Whole numbers in full; the others with two digits.</summary>
    private static string Number(double value) =>
        value == Math.Truncate(value) ? value.ToString("0", CultureInfo.InvariantCulture) : Figures.Number(value);
}
