using System.Globalization;
using ProductProcess.Core.History;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Mapping;

/// <summary>The statuses of a proposal: each with the stage it has now, and what the items say about it.</summary>
internal static class StatusLines
{
    /// <summary>Fewer stays than this say nothing.</summary>
    private const int FewestStays = 10;

    public static IEnumerable<string> Of(WorkHistory history, string source)
    {
        var listed = history.Log.Statuses.Where(status => EntityId.Source(status.Id) == source).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var stays = StatusStays.Of(history, source);
        // A status that the tracker no longer lists is known by its id alone.
        var groups = NamedGroups.Of(
            [.. listed.Values.Concat(stays.Keys.Where(id => id.Length > 0 && !listed.ContainsKey(id)).Select(id => new Status(id, "", Stage.Unknown)))],
            status => status.Id, status => status.Name, status => status.Stage);
        var seen = groups
            .Select(group => (Group: group, Stay: StatusStay.Of(group.Members.Select(status => stays.GetValueOrDefault(status.Id)).OfType<StatusStay>())))
            .Where(x => x.Stay.Stays > 0)
            .OrderBy(x => x.Group.Members[0].Stage).ThenByDescending(x => x.Stay.Stays).ThenBy(x => x.Group.Written, StringComparer.Ordinal)
            .ToList();
        if (seen.Count == 0)
            yield break;
        yield return "statuses:";
        foreach (var (group, stay) in seen)
        {
            var status = group.Members[0];
            var called = group.Called.Length == 0 ? "" : $"\"{YamlText.Plain(group.Called)}\": ";
            yield return $"  - {{ status: {YamlText.Quote(group.Written)}, stage: {MappingWords.Of(status.Stage)} }} "
                + $"# {called}{Says(stay)}{(listed.ContainsKey(status.Id) ? Guess(status, stay) : "; the tracker no longer lists it")}";
        }
    }

    private static string Says(StatusStay stay)
    {
        var median = stay.Days.Count == 0 ? "none has left it" : Text($"{Median(stay.Days):0.#} days in the middle");
        return Text($"{stay.Stays:N0} stays, {median}, {stay.Now:N0} items now");
    }

    /// <summary>No tracker says that a status is one of waiting; what items do in it may.</summary>
    private static string Guess(Status status, StatusStay stay)
    {
        if (status.Stage == Stage.Unknown)
            return "; the tracker does not say what it means";
        if (status.Stage == Stage.Waiting)
            return "; waiting, by its name";
        if (status.Stage != Stage.Active || stay.OfLeaves < FewestStays)
            return "";
        var (nobody, handed) = ((double)stay.Nobodys / stay.OfLeaves, (double)stay.HandedOn / stay.OfLeaves);
        if (nobody >= 0.5)
            return Text($"; perhaps waiting, a guess: in {nobody:P0} of its stays nobody was assigned");
        return handed >= 0.5 ? Text($"; perhaps waiting, a guess: {handed:P0} of its stays ended with somebody else") : "";
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
