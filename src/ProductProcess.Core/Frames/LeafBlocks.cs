namespace ProductProcess.Core.Frames;

/// <summary>Leaves of one parent hang together; a leaf without one stands alone.</summary>
internal static class LeafBlocks
{
    /// <summary>The block of a leaf: the code of its parent, otherwise a number beyond all codes.</summary>
    public static int Of(WindowView view, int leaf) =>
        view.History.Parents.Last(leaf) is var parent and not 0 ? parent : view.History.Log.Lexicon.Count + leaf;
}
