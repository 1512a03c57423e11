namespace ProductProcess.Core.Frames.Requests;

/// <summary>The words of the frame <c>requests</c>.</summary>
internal static class RequestWords
{
    public static IReadOnlyList<IColumn> All { get; } =
    [
        new AskedByWhom(),
        new AskedFromOutside(),
        new AskedFromOtherTeam(),
        new RequestKind(),
        new RequestType(),
        new AskedOn(),
        new AskedWeek(),
        new Answered(),
        new AnswerWait(),
        new AcceptedAsk(),
        new Dropped(),
        new DoneAsk(),
        new AdHocAsk(),
        new UrgentAsk(),
        new OvertookOthers(),
        new TeamsAsked(),
        new FirstAsked(),
    ];
}
