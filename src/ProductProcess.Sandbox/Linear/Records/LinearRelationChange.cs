namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>A relation appeared: the other issue's identifier, and what this one is to it.</summary>
internal sealed record LinearRelationChange(string Identifier, string Type);
