namespace ProductProcess.Sandbox.Jql;

/// <summary>What of an issue a question can ask for. Instants are UTC milliseconds.</summary>
internal readonly record struct JqlRow(long Id, string Key, string Project, long Created, long Updated);
