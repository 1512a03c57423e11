namespace ProductProcess.Sandbox.Faults;

/// <summary>One limit among several.</summary>
/// <param name="Name">Such as <c>jira-quota-tenant-based</c>.</param>
/// <param name="Quota">How much there is in a window.</param>
/// <param name="Window">In seconds.</param>
/// <param name="Remaining">How much is left.</param>
/// <param name="ResetsIn">In seconds.</param>
/// <param name="IsBeta">Told for information only; it refuses nothing yet.</param>
public sealed record QuotaPolicy(string Name, long Quota, int Window, long Remaining, int ResetsIn, bool IsBeta = false);
