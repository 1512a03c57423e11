using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>Decides what an entry is written by.</summary>
internal static class NamedGroups
{
    /// <summary>
    /// A name is easier to read than an id. It serves where all things of the name mean the same, and where it is not
    /// also an id.
    /// </summary>
    public static IReadOnlyList<NamedGroup<T>> Of<T>(
        IReadOnlyCollection<T> all,
        Func<T, string> id,
        Func<T, string> name,
        Func<T, object> meaning)
    {
        var ids = all.Select(one => EntityId.Raw(id(one))).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.GroupBy(one => name(one).Trim(), StringComparer.OrdinalIgnoreCase).SelectMany(same =>
                same.Key.Length > 0 && !ids.Contains(same.Key) && same.Select(meaning).Distinct().Count() == 1
                    ? [new NamedGroup<T>(name(same.First()), "", [.. same])]
                    : same.Select(one => new NamedGroup<T>(EntityId.Raw(id(one)), name(one), [one]))),
        ];
    }
}
