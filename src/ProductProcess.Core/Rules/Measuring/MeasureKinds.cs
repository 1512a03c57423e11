namespace ProductProcess.Core.Rules.Measuring;

/// <summary>All kinds of measure by id.</summary>
internal static class MeasureKinds
{
    public static IReadOnlyDictionary<string, IMeasureKind> All { get; } = ById(
        new ShareKind(),
        new MedianKind(),
        new PercentileKind(),
        new MeanKind(),
        new CountKind(),
        new RatioKind(),
        new EffectiveKind(),
        new ConcentrationKind(),
        new ConcordanceKind(),
        new SurvivalKind(),
        new SimilarityKind(),
        new ChangeKind(),
        new EachKind());

    /// <exception cref="ArgumentException">Two kinds have the same id.</exception>
    public static IReadOnlyDictionary<string, IMeasureKind> ById(params IEnumerable<IMeasureKind> kinds) =>
        kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
}
