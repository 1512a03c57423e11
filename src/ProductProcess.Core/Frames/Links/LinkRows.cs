namespace ProductProcess.Core.Frames.Links;

/// <summary>
/// One row a link that touches the window, named by the item it leads to (the blocked one), or by the other where that
/// lies outside the scope. Links of one item hang together.
/// </summary>
internal sealed class LinkRows : IFrameRows
{
    public string Frame => FrameNames.Links;

    public FrameRows Rows(WindowView view)
    {
        int[] links = [.. Enumerable.Range(0, view.Links.Count).Where(view.Links.Touches)];
        int[] item = Array.ConvertAll(links, view.Links.Named);
        return new FrameRows(Array.ConvertAll(item, view.TeamOf), item, item, links);
    }

    public string Label(WindowView view, FrameRows rows, int row)
    {
        var (from, to) = (view.Links.From(rows.Mark[row]), view.Links.To(rows.Mark[row]));
        return $"{Key(view, from)} {view.Links.Kind(rows.Mark[row]).ToString().ToLowerInvariant()} {Key(view, to)}";
    }

    private static string Key(WindowView view, int item) => item < 0 ? "an item elsewhere" : view.History.Log.Items.Key[item];
}
