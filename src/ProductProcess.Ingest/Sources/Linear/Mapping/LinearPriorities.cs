using System.Globalization;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>Linear's priorities are fixed: 1 urgent to 4 low, and 0 for none.</summary>
internal static class LinearPriorities
{
    private static readonly string[] Names = ["Urgent", "High", "Medium", "Low"];

    public static IEnumerable<Priority> All(LinearIds ids) =>
        Names.Select((name, i) => new Priority(ids.Priority(Text(i + 1)), name, i + 1));

    public static string? Of(double? number, LinearIds ids) => number is >= 1 ? ids.Priority(Text(number.Value)) : null;

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
