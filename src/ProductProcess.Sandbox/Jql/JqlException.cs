namespace ProductProcess.Sandbox.Jql;

/// <summary>A question Jira would refuse, in Jira's words.</summary>
internal sealed class JqlException(string message) : Exception(message);
