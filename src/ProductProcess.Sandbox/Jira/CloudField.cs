namespace ProductProcess.Sandbox.Jira;

/// <summary>One field; <paramref name="Custom"/> says what a custom field is.</summary>
internal sealed record CloudField(string Id, string Name, string Type, string? Items = null, string? Custom = null);
