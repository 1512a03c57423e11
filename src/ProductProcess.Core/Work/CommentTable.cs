namespace ProductProcess.Core.Work;

/// <summary>Comments as columns, sorted by (item, instant); see <see cref="ChangeTable"/> for the layout.</summary>
public sealed class CommentTable
{
    public required int[] Start { get; init; }

    public required long[] At { get; init; }

    public required int[] Author { get; init; }

    /// <summary>Characters, -1 when not known.</summary>
    public required int[] Length { get; init; }

    public int Count => At.Length;
}
