using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>Groups of stages that have a name of their own.</summary>
public static class Stages
{
    /// <summary>Somebody works on it, or it was started and waits.</summary>
    public static bool InProgress(this Stage stage) => stage is Stage.Active or Stage.Waiting;

    /// <summary>Finished or dropped.</summary>
    public static bool Ended(this Stage stage) => stage is Stage.Done or Stage.Cancelled;
}
