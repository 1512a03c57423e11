namespace ProductProcess.Core.Work;

public enum SprintState : byte
{
    Future = 0,
    Active = 1,
    Closed = 2,
}
