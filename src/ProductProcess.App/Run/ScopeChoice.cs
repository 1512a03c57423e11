using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Run;

/// <summary>A scope, its sources, and where its store and its briefings lie.</summary>
internal sealed record ScopeChoice(IReadOnlyList<SourceOptions> Sources, ScopeRequest Scope, string Output, string Store);
