using ProductProcess.Core.Work;

namespace ProductProcess.Core.History;

/// <summary>
/// What happened to every work item up to a cut-off, rebuilt once from a <see cref="WorkLog"/>. Nothing at or after
/// the cut-off counts: items created later are left out, later changes are undone, so that the history as of an
/// earlier day is the same whether it is built that day or a year after. Items keep their index in the log. Immutable;
/// reading is safe from any number of threads.
/// </summary>
public sealed class WorkHistory
{
    private readonly int[] _indexOf;
    private readonly bool[] _human;
    private readonly HashSet<int> _cancelling;
    private readonly SprintSets _sets;

    private WorkHistory(WorkLog log, long cutOff)
    {
        Log = log;
        CutOff = cutOff;
        Count = Existing(log.Items.Created, cutOff);
        var inconsistent = new bool[Count];
        var reader = new SpanReader(log, Count, cutOff, inconsistent);
        Statuses = reader.Read(ChangeField.Status, log.Items.Status);
        Assignees = reader.Read(ChangeField.Assignee, log.Items.Assignee);
        Sprints = reader.Read(ChangeField.Sprint, log.Items.Sprints);
        Parents = reader.Read(ChangeField.Parent, log.Items.Parent);
        _sets = new SprintSets(log);
        _cancelling = [.. log.Resolutions.Where(r => r.Cancels).Select(r => log.Lexicon.Find(r.Id)).Where(code => code != 0)];
        _indexOf = Indexes(log, Count);
        _human = Humans(log);
        Stages = new StageMap(log);
        Milestones = MilestoneReader.Read(log.Changes, Statuses, Stages, item => Cancels(ResolutionAt(item, cutOff)));
        Irregular = new IrregularityCounter(this, inconsistent).Count();
    }

    public WorkLog Log { get; }

    /// <summary>UTC milliseconds.</summary>
    public long CutOff { get; }

    /// <summary>Work items created before the cut-off: the first so many of the log.</summary>
    public int Count { get; }

    public Spans Statuses { get; }

    public Spans Assignees { get; }

    /// <summary>Values are codes of sets of sprints.</summary>
    public Spans Sprints { get; }

    public Spans Parents { get; }

    public StageMap Stages { get; }

    public Milestones Milestones { get; }

    /// <summary>One for each kind of <see cref="Irregularities"/>, also when nothing was found.</summary>
    public IReadOnlyList<Irregularity> Irregular { get; }

    /// <param name="log">The log.</param>
    /// <param name="cutOff">UTC milliseconds.</param>
    public static WorkHistory Build(WorkLog log, long cutOff)
    {
        ArgumentNullException.ThrowIfNull(log);
        return new WorkHistory(log, cutOff);
    }

    /// <summary>The item with an id, -1 when it lies outside the scope or was created after the cut-off.</summary>
    public int IndexOf(int id) => (uint)id < (uint)_indexOf.Length ? _indexOf[id] : -1;

    /// <summary>Whether a code stands for a human: not none, no app, no customer.</summary>
    public bool IsHuman(int person) => (uint)person < (uint)_human.Length && _human[person];

    /// <summary>The stage at an instant; unknown before creation.</summary>
    public Stage StageAt(int item, long instant) => Stages[Statuses.ValueAt(item, instant)];

    /// <summary>The stage at the cut-off.</summary>
    public Stage StageOf(int item) => Stages[Statuses.Last(item)];

    /// <summary>Codes of the sprints an item was in at an instant.</summary>
    public IReadOnlyList<int> SprintsAt(int item, long instant) => _sets[Sprints.ValueAt(item, instant)];

    /// <summary>Codes of the sprints of a set.</summary>
    public IReadOnlyList<int> SprintsOf(int set) => _sets[set];

    /// <summary>Why the change that opened a span may not be an act of work.</summary>
    public ChangeMarks MarksOf(Spans spans, int span)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return spans.OpenedBy[span] < 0 ? ChangeMarks.None : (ChangeMarks)Log.Changes.Marks[spans.OpenedBy[span]];
    }

    /// <summary>Code of the resolution at an instant.</summary>
    public int ResolutionAt(int item, long instant) => ValueAt(ChangeField.Resolution, Log.Items.Resolution, item, instant);

    /// <summary>Code of the value of a field at an instant: the current one with every later change undone.</summary>
    /// <param name="field">A field that has no spans of its own.</param>
    /// <param name="current">Codes of the values the tracker shows now, one an item.</param>
    /// <param name="item">Index of the item.</param>
    /// <param name="instant">UTC milliseconds; all changes of that very instant count.</param>
    public int ValueAt(ChangeField field, int[] current, int item, long instant)
    {
        ArgumentNullException.ThrowIfNull(current);
        var changes = Log.Changes;
        var value = current[item];
        for (var change = changes.Start[item + 1] - 1; change >= changes.Start[item]; change--)
        {
            // Nothing at the cut-off itself counts; before it, all changes of the instant do.
            if (changes.At[change] < CutOff && changes.At[change] <= instant)
                break;
            if (changes.FieldOf(change) == field)
                value = changes.From[change];
        }

        return value;
    }

    /// <summary>Whether an item in a done status counts as cancelled with this resolution.</summary>
    public bool Cancels(int resolution) => _cancelling.Contains(resolution);

    /// <summary>
    /// Days from start to done, both ends counted: started on Monday and done on Wednesday is 3. Null when not done or
    /// never started.
    /// </summary>
    public int? CycleTime(int item, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var (start, done) = (Milestones.Started[item], Milestones.Done(item));
        return start == Milestones.Never || done == Milestones.Never ? null : calendar.ElapsedDays(start, done);
    }

    /// <summary>
    /// Days from start to the last day before the cut-off, both counted, of an item in progress. Null when it is not
    /// in progress, or nobody started it by hand.
    /// </summary>
    public int? Age(int item, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var start = Milestones.Started[item];
        return start == Milestones.Never || !StageOf(item).InProgress() ? null : calendar.ElapsedDays(start, CutOff - 1);
    }

    private static int Existing(long[] created, long cutOff)
    {
        var count = created.Length;
        while (count > 0 && created[count - 1] >= cutOff)
            count--;
        return count;
    }

    private static int[] Indexes(WorkLog log, int count)
    {
        var index = new int[log.Lexicon.Count];
        Array.Fill(index, -1);
        for (var item = 0; item < count; item++)
            index[log.Items.Id[item]] = item;
        return index;
    }

    private static bool[] Humans(WorkLog log)
    {
        var human = new bool[log.Lexicon.Count];
        Array.Fill(human, true);
        human[0] = false;
        foreach (var id in log.NotHuman)
            human[log.Lexicon.Find(id)] = false;
        return human;
    }
}
