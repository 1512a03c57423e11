namespace ProductProcess.App.Trial;

/// <summary>A trial was stopped from outside; what was drawn is kept.</summary>
internal sealed class TrialStoppedException(string path, OperationCanceledException inner)
    : OperationCanceledException($"Stopped. The draws that were finished are kept in {path}; run the same command again to go on.", inner);
