namespace ProductProcess.Ingest.Sources;

/// <summary>Parts of an item that a tracker may leave out of an answer although they were asked for.</summary>
[Flags]
internal enum ItemParts
{
    None = 0,
    Title = 1 << 0,
    Team = 1 << 1,
    Assignee = 1 << 2,
    Reporter = 1 << 3,
    RequesterGroup = 1 << 4,
    Priority = 1 << 5,
    Resolution = 1 << 6,
    Parent = 1 << 7,
    Sprints = 1 << 8,
    Labels = 1 << 9,
    Components = 1 << 10,
    Due = 1 << 11,
    Estimate = 1 << 12,
    Flagged = 1 << 13,
    Links = 1 << 14,
    Comments = 1 << 15,
    History = 1 << 16,
}
