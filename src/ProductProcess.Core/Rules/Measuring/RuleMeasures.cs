namespace ProductProcess.Core.Rules.Measuring;

/// <summary>The measures of a rule file.</summary>
/// <param name="Plans">Those that can be taken, by name, in the order of the file.</param>
/// <param name="Declared">All names; one without a plan has a problem of its own and is not reported again.</param>
internal sealed record RuleMeasures(IReadOnlyDictionary<string, MeasurePlan> Plans, IReadOnlySet<string> Declared);
