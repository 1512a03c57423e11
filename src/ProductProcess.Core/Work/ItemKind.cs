namespace ProductProcess.Core.Work;

/// <summary>
/// What sort of work an item is. A tracker's types are names that people gave, so the kind comes from a mapping or
/// from well-known words; what nobody can tell stays <see cref="Unknown"/> and is counted, never forced into a kind.
/// </summary>
public enum ItemKind : byte
{
    Unknown = 0,

    /// <summary>Something new for those the product is for. Example: "Story", "New feature".</summary>
    Feature = 1,

    /// <summary>An answer to something that happened. Example: "Bug", "Incident", "Support".</summary>
    Reactive = 2,

    /// <summary>Makes what is there easier to work with. Example: "Technical debt", "Chore", "Refactoring".</summary>
    Improvement = 3,

    /// <summary>Finds something out. Example: "Spike", "Research".</summary>
    Discovery = 4,

    /// <summary>None of these, said by a mapping. Example: "Meeting".</summary>
    Other = 5,
}
