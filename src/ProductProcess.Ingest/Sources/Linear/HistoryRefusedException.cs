using System.Text.Json;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Linear.Wire;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Everything was answered but histories. The question is put again without them.</summary>
internal sealed class HistoryRefusedException(string source, string stream, IReadOnlyList<LinearError> errors)
    : TrackerException(source, stream, "histories were not answered.", "Run again.", null)
{
    /// <summary>The outermost names of the fields that failed: the aliases of a question about several issues.</summary>
    public IReadOnlySet<string> Fields { get; } =
        errors.Select(e => e.Path![0]).Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()!).ToHashSet(StringComparer.Ordinal);
}
