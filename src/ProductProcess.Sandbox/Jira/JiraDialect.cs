namespace ProductProcess.Sandbox.Jira;

/// <summary>
/// Which of the two Jiras speaks. Data Center tells accounts by key and name, has no parents but of sub-tasks, no field
/// ids in histories, texts as plain strings, and sprints in issues as strings.
/// </summary>
/// <param name="Version">Of its REST API.</param>
/// <param name="Fields">The fields of its issues.</param>
/// <param name="IsCloud">Otherwise it is Data Center.</param>
internal sealed record JiraDialect(string Version, JiraFields Fields, bool IsCloud)
{
    public static JiraDialect Cloud { get; } = new("3", JiraFields.Cloud, IsCloud: true);

    public static JiraDialect DataCenter { get; } = new("2", JiraFields.DataCenter, IsCloud: false);
}
