using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Hands out frames ready to be asked, each made once a run. Binding computes columns and looks up texts, so it is
/// done by one thread before any number of threads ask.
/// </summary>
internal sealed class FrameBinder(FrameSet frames, RuleWords words)
{
    private readonly Dictionary<(string Name, Window Window), BoundFrame> _bound = [];

    public RuleWords Words { get; } = words;

    public Lexicon Lexicon => frames.Log.Lexicon;

    /// <summary>What the texts of columns are called.</summary>
    public TextNames Names { get; } = new(frames.Log);

    public BoundFrame Bind(string frame, Window window)
    {
        if (!_bound.TryGetValue((frame, window), out var bound))
            _bound[(frame, window)] = bound = new BoundFrame(frames.Get(frame, window), Words, Lexicon);
        return bound;
    }

    public Func<int, Slice> Pick(Domain domain, Window window) => Bind(domain.Frame, window).Pick(domain);
}
