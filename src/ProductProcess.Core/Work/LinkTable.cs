namespace ProductProcess.Core.Work;

/// <summary>Links as columns; ends are codes of item ids and may lie outside the scope.</summary>
public sealed class LinkTable
{
    public required int[] Item { get; init; }

    public required int[] Other { get; init; }

    /// <summary><see cref="LinkKind"/>.</summary>
    public required byte[] Kind { get; init; }

    public int Count => Item.Length;
}
