using System.Collections.Frozen;
using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>How mapping files call stages, levels, kinds and ways.</summary>
public static class MappingWords
{
    /// <summary>What stays unmapped on purpose.</summary>
    public const string Unmapped = "unmapped";

    public static FrozenDictionary<string, Stage> Stages { get; } = Words(
        ("backlog", Stage.Backlog), ("ready", Stage.Ready), ("active", Stage.Active), ("waiting", Stage.Waiting),
        ("done", Stage.Done), ("cancelled", Stage.Cancelled), (Unmapped, Stage.Unknown));

    public static FrozenDictionary<string, ItemLevel> Levels { get; } = Words(
        ("leaf", ItemLevel.Leaf), ("parent", ItemLevel.Parent), ("intent", ItemLevel.Intent), ("part", ItemLevel.Part));

    public static FrozenDictionary<string, ItemKind> Kinds { get; } = Words(
        ("feature", ItemKind.Feature), ("reactive", ItemKind.Reactive), ("improvement", ItemKind.Improvement),
        ("discovery", ItemKind.Discovery), ("other", ItemKind.Other), (Unmapped, ItemKind.Unknown));

    public static FrozenDictionary<string, TeamWay> TeamWays { get; } = Words(
        ("field", TeamWay.Field), ("board", TeamWay.Board), ("component", TeamWay.Component), ("label", TeamWay.Label),
        ("people", TeamWay.People), ("project", TeamWay.Project));

    public static FrozenDictionary<string, RequesterWay> RequesterWays { get; } = Words(
        ("field", RequesterWay.Field), ("component", RequesterWay.Component), ("label", RequesterWay.Label),
        ("people", RequesterWay.People), ("reporter-team", RequesterWay.ReporterTeam));

    public static string Of(Stage stage) => Word(Stages, stage);

    public static string Of(ItemLevel level) => Word(Levels, level);

    public static string Of(ItemKind kind) => Word(Kinds, kind);

    public static string Of(TeamWay way) => Word(TeamWays, way);

    public static string Of(RequesterWay way) => Word(RequesterWays, way);

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);

    private static string Word<T>(FrozenDictionary<string, T> words, T value)
        where T : struct =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
