namespace ProductProcess.Core.Work;

/// <summary>The height of a work item in the chain from intent to part.</summary>
public enum ItemLevel : byte
{
    /// <summary>What the team plans with: story, task, bug, Linear issue.</summary>
    Leaf = 0,

    /// <summary>What groups leaves: epic, Linear project, parent issue.</summary>
    Parent = 1,

    /// <summary>What parents serve: initiative, goal. Only where a mapping names it.</summary>
    Intent = 2,

    /// <summary>A piece of a leaf: sub-task. Counted with its leaf, never on its own.</summary>
    Part = 3,
}
