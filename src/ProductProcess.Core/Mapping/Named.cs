using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>Finds the entry of a mapping that names something of the tracker: by its id first, then by its name.</summary>
internal static class Named
{
    public static T? Find<T>(IEnumerable<T> entries, Func<T, string> written, string id, string? name)
        where T : class
    {
        var all = entries as IReadOnlyCollection<T> ?? [.. entries];
        return all.FirstOrDefault(entry => IsId(written(entry), id)) ?? all.FirstOrDefault(entry => IsName(written(entry), name));
    }

    public static bool Is(string written, string id, string? name) => IsId(written, id) || IsName(written, name);

    private static bool IsId(string written, string id) =>
        string.Equals(written, EntityId.Raw(id), StringComparison.Ordinal) || string.Equals(written, id, StringComparison.Ordinal);

    private static bool IsName(string written, string? name) =>
        name is not null && string.Equals(written.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);
}
