using ProductProcess.Core.History;
using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Tests.Fakes;

/// <summary>Looks into a log.</summary>
internal static class LogReading
{
    /// <summary>The values of all changes of a field, in the log's order.</summary>
    public static IEnumerable<(string From, string To)> ChangesOf(this WorkLog log, ChangeField field) =>
        Enumerable.Range(0, log.Changes.Count).Where(i => log.Changes.FieldOf(i) == field)
            .Select(i => (log.Lexicon[log.Changes.From[i]], log.Lexicon[log.Changes.To[i]]));

    /// <summary>Items whose history does not lead to what they are now.</summary>
    public static int Inconsistent(this WorkLog log, DateTimeOffset now) =>
        WorkHistory.Build(log, now.AddDays(1).ToUnixTimeMilliseconds()).Irregular.Single(i => i.Kind == Irregularities.InconsistentHistory).Count;
}
