namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A relation to another issue appeared.</summary>
/// <param name="Other">The other issue. Its identifier is asked for only when it is written: two histories may name each other.</param>
/// <param name="Type">What this issue is to it.</param>
internal sealed record LinearRelationChange(LinearIssue Other, string Type);
