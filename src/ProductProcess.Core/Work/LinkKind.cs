namespace ProductProcess.Core.Work;

/// <summary>How one work item relates to another, read from the first: "A blocks B".</summary>
public enum LinkKind : byte
{
    Relates = 0,
    Blocks = 1,
    Duplicates = 2,
    Clones = 3,
    Causes = 4,
    Supersedes = 5,
}
