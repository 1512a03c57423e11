namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>How the nodes of a connection follow each other. Linear offers no other direction.</summary>
internal enum NodeOrder
{
    NewestFirst,
    LastUpdatedFirst,

    /// <summary>Stays in states, which no argument orders.</summary>
    OldestFirst,
}
