namespace ProductProcess.Core.Frames;

/// <summary>One word that rules may use: what it says about itself, and how it is computed.</summary>
internal interface IColumn
{
    ColumnInfo Info { get; }

    /// <summary>One value a row: double[], byte[] or int[], as <see cref="ColumnInfo.Kind"/> says.</summary>
    Array Values(WindowView view, FrameRows rows);
}
