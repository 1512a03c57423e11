namespace ProductProcess.Sandbox.Serving;

/// <summary>How far a walk came: how many rows came before, and what the last of them said when it was shown.</summary>
internal readonly record struct PagePlace(int Offset, long Id = 0, long Created = 0, long Updated = 0);
