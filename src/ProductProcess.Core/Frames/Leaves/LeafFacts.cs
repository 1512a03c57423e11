namespace ProductProcess.Core.Frames.Leaves;

/// <summary>What the columns of leaves and of requests share, each part made when first asked for.</summary>
internal sealed class LeafFacts(WindowView view)
{
    private readonly Lazy<SprintDates> _sprints = new(() => new SprintDates(view.History.Log, view.Days));
    private readonly Lazy<Urgency> _urgency = new(() => new Urgency(view));
    private readonly Lazy<Dealing> _dealing = new(() => new Dealing(view));
    private readonly Lazy<Planning> _planning = new(() => new Planning(view));
    private readonly Lazy<Chains> _chains = new(() => new Chains(view));
    private readonly Lazy<Reframes> _reframes = new(() => new Reframes(view));
    private readonly Lazy<Threads> _threads = new(() => new Threads(view));
    private readonly Lazy<Fires> _fires = new(() => new Fires(view));
    private readonly Lazy<Overtaking> _overtaking = new(() => new Overtaking(view));
    private readonly Lazy<Talks> _talks = new(() => new Talks(view));
    private readonly Lazy<DueDates> _due = new(() => new DueDates(view));
    private readonly Lazy<Ties> _ties = new(() => new Ties(view));
    private readonly Lazy<Blocking> _blocking = new(() => new Blocking(view));
    private readonly Lazy<Waves> _waves = new(() => new Waves(view));

    public SprintDates Sprints => _sprints.Value;

    public Urgency Urgency => _urgency.Value;

    public Dealing Dealing => _dealing.Value;

    public Planning Planning => _planning.Value;

    public Chains Chains => _chains.Value;

    public Reframes Reframes => _reframes.Value;

    public Threads Threads => _threads.Value;

    public Fires Fires => _fires.Value;

    public Overtaking Overtaking => _overtaking.Value;

    public Talks Talks => _talks.Value;

    public DueDates Due => _due.Value;

    public Ties Ties => _ties.Value;

    public Blocking Blocking => _blocking.Value;

    public Waves Waves => _waves.Value;

    /// <summary>Code of who asked: the group where one is recorded, otherwise the reporter; 0 for neither.</summary>
    public int AskedBy(int leaf)
    {
        var items = view.History.Log.Items;
        return items.RequesterGroup[leaf] is var group and not 0 ? group : items.Reporter[leaf];
    }
}
