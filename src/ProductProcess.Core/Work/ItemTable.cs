namespace ProductProcess.Core.Work;

/// <summary>
/// Work items as columns; all arrays have <see cref="Count"/> entries, sorted by (created, id). Codes point into the
/// log's <see cref="Lexicon"/> (0 = none), instants are UTC milliseconds.
/// </summary>
public sealed record ItemTable
{
    public required string[] Key { get; init; }

    public required string?[] Title { get; init; }

    public required string?[] Url { get; init; }

    public required int[] Id { get; init; }

    public required byte[] Level { get; init; }

    public required int[] Type { get; init; }

    public required int[] Project { get; init; }

    /// <summary>Code of the team, 0 where the tracker knows none.</summary>
    public required int[] Team { get; init; }

    public required int[] Status { get; init; }

    public required int[] Assignee { get; init; }

    public required int[] Reporter { get; init; }

    public required int[] RequesterGroup { get; init; }

    public required int[] Priority { get; init; }

    public required int[] Resolution { get; init; }

    /// <summary>Code of the parent's id; the parent itself may lie outside the scope.</summary>
    public required int[] Parent { get; init; }

    /// <summary>Code of the set of sprints the item is in now.</summary>
    public required int[] Sprints { get; init; }

    public required int[] Labels { get; init; }

    public required int[] Components { get; init; }

    public required long[] Created { get; init; }

    public required long[] Updated { get; init; }

    /// <summary><see cref="DateOnly.DayNumber"/>, 0 for none.</summary>
    public required int[] Due { get; init; }

    /// <summary>NaN for none.</summary>
    public required double[] Estimate { get; init; }

    public required bool[] Flagged { get; init; }

    /// <summary><see cref="ItemKind"/> of each item; null where no mapping was applied, and no kind is known then.</summary>
    public byte[]? Kind { get; init; }

    /// <summary>
    /// Whether each item is planned on the roadmap: 0 no, 1 yes, 2 cannot be told. Null where no mapping says what
    /// counts as planned.
    /// </summary>
    public byte[]? Anchored { get; init; }

    /// <summary>
    /// Index of the item by which each is planned on the roadmap: itself, or one above it; -1 where it is not, or where
    /// that cannot be told. Null where <see cref="Anchored"/> is.
    /// </summary>
    public int[]? Anchor { get; init; }

    /// <summary>
    /// True where no team is known and a mapping keeps the project from standing in; null where it always may.
    /// </summary>
    public bool[]? Teamless { get; init; }

    public int Count => Id.Length;

    public ItemLevel LevelOf(int item) => (ItemLevel)Level[item];

    public ItemKind KindOf(int item) => Kind is null ? ItemKind.Unknown : (ItemKind)Kind[item];

    /// <summary>Code of the team recorded on an item, otherwise of the project that stands in; 0 for neither.</summary>
    public int TeamOf(int item) => Team[item] != 0 ? Team[item] : Teamless is not null && Teamless[item] ? 0 : Project[item];
}
