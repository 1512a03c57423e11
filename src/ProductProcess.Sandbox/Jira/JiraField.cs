namespace ProductProcess.Sandbox.Jira;

/// <summary>One field; <paramref name="Custom"/> says what a custom field is.</summary>
internal sealed record JiraField(string Id, string Name, string Type, string? Items = null, string? Custom = null)
{
    private const string Prefix = "customfield_";

    /// <summary>The number of a custom field; null of a system field.</summary>
    public int? Number => Custom is null ? null : int.Parse(Id.AsSpan(Prefix.Length), System.Globalization.CultureInfo.InvariantCulture);
}
