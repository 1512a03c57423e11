namespace ProductProcess.Core.Frames;

/// <summary>The words a rule may use. Adding one is a class and a line in the list of its frame.</summary>
public static class FrameWords
{
    /// <summary>Every column there is, by frame.</summary>
    internal static IReadOnlyList<IColumn> Columns { get; } =
    [
        .. Leaves.LeafWords.All,
        .. Requests.RequestWords.All,
        .. Parents.ParentWords.All,
        .. Days.DayWords.All,
        .. Weeks.WeekWords.All,
        .. Sprints.SprintWords.All,
        .. Intents.IntentWords.All,
        .. Visits.VisitWords.All,
        .. Stints.StintWords.All,
        .. People.PeopleWords.All,
        .. Links.LinkWords.All,
        .. Changes.ChangeWords.All,
    ];

    /// <summary>What every column says about itself.</summary>
    public static IReadOnlyList<ColumnInfo> All { get; } = [.. Columns.Select(column => column.Info)];
}
