using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Measuring;

namespace ProductProcess.Core.Rules.Charts;

/// <summary>A kind of chart: which columns it reads and what numbers it makes of them.</summary>
internal interface IChartKind
{
    string Id { get; }

    /// <summary>The frame whose rows it draws.</summary>
    string Frame { get; }

    /// <summary>The columns it reads.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Reads the columns; the result may be asked for any team, from any thread.</summary>
    Func<ChartSubject, ChartData> Bind(FrameBinder frames, ChartRequest request);
}
