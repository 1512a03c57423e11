namespace ProductProcess.App.Trial;

/// <summary>How a trial found what an earlier one had left.</summary>
internal enum TrialStart
{
    /// <summary>There was nothing to go on with.</summary>
    New,

    /// <summary>It goes on where the earlier one stopped.</summary>
    Resumed,

    /// <summary>There were draws, but of other rules, seeds or another simulation.</summary>
    Changed,
}
