using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// Hands out frames ready to be asked, each made once a run. Binding computes columns and looks up texts, so it is
/// done by one thread before any number of threads ask.
/// </summary>
/// <param name="frames">The data.</param>
/// <param name="words">What expressions may name.</param>
/// <param name="stop">Ends a run, also while a frame is bound or its rows are picked.</param>
internal sealed class FrameBinder(FrameSet frames, RuleWords words, CancellationToken stop = default)
{
    private readonly Dictionary<(string Name, Window Window), BoundFrame> _bound = [];

    public RuleWords Words { get; } = words;

    public CancellationToken Stop { get; } = stop;

    public Lexicon Lexicon => frames.Log.Lexicon;

    /// <summary>What the texts of columns are called.</summary>
    public TextNames Names { get; } = new(frames.Log);

    public BoundFrame Bind(string frame, Window window)
    {
        Stop.ThrowIfCancellationRequested();
        if (!_bound.TryGetValue((frame, window), out var bound))
            _bound[(frame, window)] = bound = new BoundFrame(frames.Get(frame, window), Words, Lexicon, Stop);
        return bound;
    }

    public Func<int, Slice> Pick(Domain domain, Window window) => Bind(domain.Frame, window).Pick(domain);
}
