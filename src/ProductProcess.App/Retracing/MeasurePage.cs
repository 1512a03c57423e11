using ProductProcess.Core.Rules.Tracing;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Retracing;

/// <summary>Lays out one measure: its rows with what was taken of each, its parts, and the steps to its value.</summary>
internal static class MeasurePage
{
    private const int WidestTitle = 50;

    /// <param name="trace">The measure.</param>
    /// <param name="log">Where titles are.</param>
    /// <param name="rows">How many rows to list.</param>
    public static IEnumerable<string> Lines(MeasureTrace trace, WorkLog log, int rows)
    {
        if (trace.Window is { } window)
            yield return $"  Window: {window.From:yyyy-MM-dd} up to, and without, {window.Until:yyyy-MM-dd}.";
        foreach (var line in Listed(trace, log, rows))
            yield return line;
        foreach (var line in Groups(trace, rows))
            yield return line;
        foreach (var step in trace.Steps)
            yield return $"  {step}";
        foreach (var part in trace.Parts)
        {
            yield return $"  made of {part.Name}:";
            foreach (var line in Lines(part, log, rows))
                yield return "  " + line;
        }

        yield return "";
    }

    private static IEnumerable<string> Listed(MeasureTrace trace, WorkLog log, int most)
    {
        if (trace.Rows.Count == 0)
            yield break;
        var label = Math.Max(trace.Frame.Length, trace.Rows.Take(most).Select(row => row.Label.Length).DefaultIfEmpty(0).Max());
        var widths = trace.Columns.Select((column, at) =>
            Math.Max(column.Length, trace.Rows.Take(most).Select(row => row.Shown[at].Length).DefaultIfEmpty(0).Max())).ToArray();
        yield return $"    {trace.Frame.PadRight(label)}  {string.Join("  ", trace.Columns.Select((column, at) => column.PadRight(widths[at])))}".TrimEnd();
        foreach (var row in trace.Rows.Take(most))
        {
            var shown = string.Join("  ", row.Shown.Select((value, at) => value.PadRight(widths[at])));
            var group = row.Group.Length > 0 ? $"  in {row.Group}" : "";
            yield return $"    {row.Label.PadRight(label)}  {shown}{group}{(row.Counts ? "" : "  (left out)")}{Title(row, log)}".TrimEnd();
        }

        if (trace.Rows.Count > most)
            yield return $"    … and {trace.Rows.Count - most} more: --rows all";
    }

    private static IEnumerable<string> Groups(MeasureTrace trace, int most)
    {
        foreach (var group in trace.Groups.Take(most))
        {
            var value = group.Value is { } known ? known.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "not known";
            yield return $"    group {group.Label}: {value} of {group.N} rows{(group.Counts ? "" : " (left out)")}";
        }

        if (trace.Groups.Count > most)
            yield return $"    … and {trace.Groups.Count - most} more groups: --rows all";
    }

    /// <summary>What a tracker sends is no terminal command: control characters go.</summary>
    private static string Title(TracedRow row, WorkLog log)
    {
        if (row.Item < 0 || log.Items.Title[row.Item] is not { Length: > 0 } title)
            return "";
        var plain = string.Concat(title.Select(c => char.IsControl(c) ? ' ' : c));
        return "  " + (plain.Length > WidestTitle ? plain[..WidestTitle] + "…" : plain);
    }
}
