using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>
/// Gives statuses their stages. A status that means something else in one project becomes a status of its own there,
/// in the present as in the history.
/// </summary>
internal sealed class StageMapper(MappedSources sources, WorkLog log)
{
    private readonly Dictionary<string, Status> _statuses = log.Statuses.ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _mapped = new(StringComparer.Ordinal);

    public WorkLog Map(ShareCounter shares)
    {
        AddUnlisted();
        foreach (var status in _statuses.Values.ToArray())
            _statuses[status.Id] = status with { Stage = Stage(status) };
        var mapped = Split(OwnStages()) with { Statuses = [.. _statuses.Values] };
        Count(mapped, shares);
        return mapped;
    }

    /// <summary>A status that the tracker no longer lists is known by its id alone; a mapping may name that.</summary>
    private void AddUnlisted()
    {
        for (var source = 0; source < sources.Count; source++)
        {
            foreach (var entry in sources.Mappings[source].Statuses)
            {
                var id = EntityId.Of(sources.Names[source], "status", entry.Status);
                if (log.Lexicon.Find(id) != 0)
                    _statuses.TryAdd(id, new Status(id, entry.Status, Work.Stage.Unknown));
            }
        }
    }

    private Stage Stage(Status status)
    {
        var everywhere = sources.MappingOf(status.Id).Statuses.Where(entry => entry.Project is null);
        if (Named.Find(everywhere, entry => entry.Status, status.Id, status.Name) is { } entry)
        {
            _mapped.Add(status.Id);
            return entry.Stage;
        }

        // No tracker has a category for waiting.
        return status.Stage == Work.Stage.Active && StageWords.SaysWaiting(status.Name) ? Work.Stage.Waiting : status.Stage;
    }

    /// <summary>For (project, status) by code: the code of the status of its own.</summary>
    private Dictionary<(int Project, int Status), int> OwnStages()
    {
        var own = new Dictionary<(int, int), int>();
        foreach (var project in log.Projects)
        {
            var entries = sources.MappingOf(project.Id).Statuses
                .Where(entry => project.Key.Equals(entry.Project, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (entries.Length == 0)
                continue;
            foreach (var status in _statuses.Values.Where(s => sources.SourceOf(s.Id) == sources.SourceOf(project.Id)).ToArray())
            {
                if (Named.Find(entries, entry => entry.Status, status.Id, status.Name) is not { } entry || log.Lexicon.Find(status.Id) == 0)
                    continue;
                var split = status with { Id = $"{status.Id}@{project.Key}", Stage = entry.Stage };
                _statuses[split.Id] = split;
                _mapped.Add(split.Id);
                own[(log.Lexicon.Find(project.Id), log.Lexicon.Find(status.Id))] = log.Lexicon.Intern(split.Id);
            }
        }

        return own;
    }

    private WorkLog Split(Dictionary<(int Project, int Status), int> own)
    {
        if (own.Count == 0)
            return log;
        var (items, changes) = (log.Items, log.Changes);
        var status = items.Status.ToArray();
        var (from, to) = (changes.From.ToArray(), changes.To.ToArray());
        for (var item = 0; item < items.Count; item++)
        {
            var project = items.Project[item];
            status[item] = own.GetValueOrDefault((project, status[item]), status[item]);
            for (var change = changes.Start[item]; change < changes.Start[item + 1]; change++)
            {
                if (changes.FieldOf(change) != ChangeField.Status)
                    continue;
                from[change] = own.GetValueOrDefault((project, from[change]), from[change]);
                to[change] = own.GetValueOrDefault((project, to[change]), to[change]);
            }
        }

        return log with { Items = items with { Status = status }, Changes = changes with { From = from, To = to } };
    }

    private void Count(WorkLog mapped, ShareCounter shares)
    {
        var ways = new string[mapped.Lexicon.Count];
        foreach (var code in StatusesSeen.In(mapped))
        {
            var id = mapped.Lexicon[code];
            var stage = _statuses.TryGetValue(id, out var status) ? status.Stage : Work.Stage.Unknown;
            ways[code] = stage == Work.Stage.Unknown ? MappingShares.Unmapped : _mapped.Contains(id) ? MappingShares.ByMapping : MappingShares.ByDefault;
        }

        string[] order = [MappingShares.ByMapping, MappingShares.ByDefault, MappingShares.Unmapped];
        for (var source = 0; source < sources.Count; source++)
        {
            var seen = StatusesSeen.In(mapped).Where(code => sources.SourceOf(mapped.Lexicon[code]) == source).ToArray();
            shares.Add(source, MappingShares.Statuses, order.Select(way => (way, seen.Count(code => ways[code] == way))));
            var items = Enumerable.Range(0, mapped.Items.Count)
                .Where(item => sources.OfItem[item] == source && mapped.Items.Status[item] != 0)
                .CountBy(item => ways[mapped.Items.Status[item]]).ToDictionary();
            shares.Add(source, MappingShares.ItemStages, order.Select(way => (way, items.GetValueOrDefault(way))));
        }
    }
}
