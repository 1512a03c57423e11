using ProductProcess.Core.Work;

namespace ProductProcess.Core.Tests.Work;

/// <summary>One change as it was told: what a field became, when, by whom.</summary>
public sealed record Moment(long At, int Order, ChangeField Field, string From, string To, string? By, bool Migration);
