namespace ProductProcess.Core.Frames.Requests;

/// <summary>Where asks come from.</summary>
internal static class RequestFacts
{
    /// <summary>
    /// Whether the reporter is at home in another team than the item; null where one of the two is not known.
    /// </summary>
    public static bool? IsFromOtherTeam(WindowView view, int leaf)
    {
        var (home, own) = (view.HomeTeams.Of(view.History.Log.Items.Reporter[leaf]), view.Teams.IndexOfItem(leaf));
        return home < 0 || own < 0 ? null : home != own;
    }
}
