namespace ProductProcess.Core.Frames;

/// <summary>Lists the rows of one kind of frame.</summary>
internal interface IFrameRows
{
    /// <summary>Name of the frame, for example <c>leaves</c>.</summary>
    string Frame { get; }

    FrameRows Rows(WindowView view);

    /// <summary>
    /// What a row is called where it is shown to a coach, beside its team: the key of an item, a day, the name of a
    /// sprint. Never a person.
    /// </summary>
    /// <param name="view">The view the rows were made of.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="row">Place among them.</param>
    string Label(WindowView view, FrameRows rows, int row);
}
