namespace ProductProcess.Core.Frames;

/// <summary>Lists the rows of one kind of frame.</summary>
internal interface IFrameRows
{
    /// <summary>Name of the frame, for example <c>leaves</c>.</summary>
    string Frame { get; }

    FrameRows Rows(WindowView view);
}
