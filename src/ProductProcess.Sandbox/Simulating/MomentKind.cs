namespace ProductProcess.Sandbox.Simulating;

internal enum MomentKind
{
    Comment,
    BotTouch,
    HandOver,
    Stuck,
    GiveUp,
    SubTaskStarts,
    SubTaskDone,
}
