namespace ProductProcess.Core.Work;

/// <summary>
/// Changes as columns, sorted by (item, instant, history id, order within the entry). Only fields with a meaning of
/// their own are here; <see cref="ChangeField.Other"/> stays in the store.
/// </summary>
public sealed record ChangeTable
{
    /// <summary>Changes of item i are [Start[i], Start[i + 1]); length is the number of items plus one.</summary>
    public required int[] Start { get; init; }

    /// <summary>UTC milliseconds.</summary>
    public required long[] At { get; init; }

    /// <summary>Code of the person, 0 when not recorded.</summary>
    public required int[] Actor { get; init; }

    /// <summary><see cref="ChangeField"/>.</summary>
    public required byte[] Field { get; init; }

    /// <summary>Code of the value before (an id or a set of ids), 0 for none.</summary>
    public required int[] From { get; init; }

    public required int[] To { get; init; }

    /// <summary><see cref="ChangeMarks"/>.</summary>
    public required byte[] Marks { get; init; }

    public int Count => At.Length;

    public ChangeField FieldOf(int change) => (ChangeField)Field[change];
}
