using ProductProcess.Core.Frames;
using ProductProcess.Core.Rules.Expressions;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>A frame ready to be asked: its rows by team, and expressions as closures over its columns.</summary>
internal sealed class BoundFrame
{
    private readonly Dictionary<int, int[]> _rows;
    private readonly RowCompiler _compiler;
    private readonly RuleWords _words;
    private readonly Lazy<int[]> _all;
    private readonly CancellationToken _stop;

    public BoundFrame(Frame frame, RuleWords words, Lexicon lexicon, CancellationToken stop)
    {
        (Frame, _words, _stop) = (frame, words, stop);
        _all = new(() => [.. Enumerable.Range(0, frame.Rows).Where(row => frame.Team[row] > 0)]);
        _compiler = new RowCompiler(frame, words, lexicon);
        _rows = Enumerable.Range(0, frame.Rows).GroupBy(row => frame.Team[row]).ToDictionary(team => team.Key, team => team.ToArray());
    }

    public Frame Frame { get; }

    /// <summary>The rows of a team, or of <see cref="FrameSet.AllTeams"/>, in order.</summary>
    public int[] RowsOf(int team) => team == FrameSet.AllTeams ? _all.Value : _rows.GetValueOrDefault(team, []);

    public Func<int, byte> Condition(Syntax syntax) => _compiler.Condition(syntax);

    public Func<int, double> Quantity(Syntax syntax) => _compiler.Quantity(syntax);

    /// <summary>A condition as something to be taken: 1 for yes, 0 for no.</summary>
    public Taken Answer(Expression expression)
    {
        var condition = Condition(expression.Syntax);
        return new Taken(expression.Text, ColumnKind.YesNo, row => condition(row) is var answer && answer == Kleene.Missing ? double.NaN : answer);
    }

    public Taken Number(Expression expression) => new(expression.Text, expression.Type.Kind, Quantity(expression.Syntax));

    public Taken Text(string column)
    {
        var codes = Frame.Texts(column);
        return new Taken(column, ColumnKind.Text, row => codes[row] == 0 ? double.NaN : codes[row])
        {
            IsPrivate = _words.Find(Frame.Name, column) is not { Private: false },
        };
    }

    /// <summary>Picks the rows of a domain for a team.</summary>
    public Func<int, Slice> Pick(Domain domain)
    {
        if (domain.Where is null)
            return team => new Slice(RowsOf(team), 0);
        var where = Condition(domain.Where);
        return team =>
        {
            _stop.ThrowIfCancellationRequested();
            var (rows, unknown) = (new List<int>(), 0);
            foreach (var row in RowsOf(team))
            {
                var answer = where(row);
                if (answer == Kleene.Yes)
                    rows.Add(row);
                else if (answer == Kleene.Missing)
                    unknown++;
            }

            return new Slice([.. rows], unknown);
        };
    }
}
