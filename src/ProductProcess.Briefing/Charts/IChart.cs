using ProductProcess.Briefing.Models;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Charts;

/// <summary>A kind of chart: draws itself from a finding's numbers and explains itself to readers.</summary>
internal interface IChart
{
    /// <summary>The kind that rules ask for.</summary>
    string Kind { get; }

    /// <summary>What readers call it.</summary>
    string Name { get; }

    /// <summary>At most 40 words.</summary>
    string HowToRead { get; }

    /// <summary>Printed where there is nothing to draw.</summary>
    string NothingToShow { get; }

    /// <summary>Null where there is nothing to draw.</summary>
    Figure? Draw(ChartData data, ChartContext context);
}
