using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Names of priorities that mean "now, before anything else", in English, German and French.</summary>
internal static class PriorityWords
{
    private static readonly string[] Urgent =
    [
        " urgent", " highest", " blocker", " critical", " expedite", " emergency", " p0",
        " dringend", " kritisch", " höchste", " blockierend", " notfall",
        " critique", " bloquant", " la plus élevée",
    ];

    public static bool SaysUrgent(string? name) => NameWords.Says(name, Urgent);
}
