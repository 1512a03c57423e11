using ProductProcess.Core.Mapping;
using ProductProcess.Core.Rules;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Run;

/// <summary>A scope, its sources and what their words mean, the rules it uses, and where its store and its briefings lie.</summary>
internal sealed record ScopeChoice(
    IReadOnlyList<SourceOptions> Sources,
    IReadOnlyDictionary<string, WorkMapping> Mappings,
    RuleSet Rules,
    ScopeRequest Scope,
    string Output,
    string Store);
