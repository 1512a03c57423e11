using ProductProcess.Core.Yaml;
using Around = ProductProcess.Core.Rules.Context.AroundEvents;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads keys that hold one of a few words, and may be left out.</summary>
internal static class ChoiceReader
{
    private static readonly Dictionary<string, Around> Arounds = new(StringComparer.Ordinal)
    {
        ["annotate"] = Around.Annotate,
        ["mute"] = Around.Mute,
        ["ignore"] = Around.Ignore,
    };

    private static readonly Dictionary<string, bool> Statuses = new(StringComparer.Ordinal)
    {
        ["active"] = false,
        ["trial"] = true,
    };

    public static Around AroundEvents(Fields fields) => Choose(fields, "around_events", Arounds, "ways around events");

    public static bool IsTrial(Fields fields) => Choose(fields, "status", Statuses, "statuses of a rule");

    private static T? Choose<T>(Fields fields, string key, Dictionary<string, T> known, string plural)
    {
        if (fields.WordOrNone(key) is not { } word)
            return default;
        if (known.TryGetValue(word.Value, out var chosen))
            return chosen;
        fields.Problems.Error(ProblemCode.BadValue, word.At, $"'{word.Value}' is none of the {plural}.", Nearest.Suggest(word.Value, known.Keys, plural));
        return default;
    }
}
