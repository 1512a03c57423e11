using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>
/// Where a team's histories are written. Its clock only runs forward, by seconds at least, so every history is in
/// order and every id is new.
/// </summary>
internal sealed class Journal(Chance chance, string key, Numbering numbering, int lane)
{
    private int _number;
    private long _now;

    public List<Draft> Drafts { get; } = [];

    /// <summary>UTC milliseconds.</summary>
    public long Now => _now;

    public void MoveTo(long instant) => _now = Math.Max(_now, instant);

    public Draft Create(ItemType type, string title, string reporter, ItemState initial)
    {
        Tick(20, 90);
        var draft = new Draft(Number(_now), $"{key}-{++_number}", type, title, _now, reporter, initial);
        Drafts.Add(draft);
        return draft;
    }

    /// <summary>Writes one entry; fields that already have the value are left out.</summary>
    public void Change(Draft draft, string actor, params ReadOnlySpan<(ChangeField Field, string? To)> fields)
    {
        var changes = new List<FieldChange>(fields.Length);
        foreach (var (field, to) in fields)
        {
            var from = draft.Now[field];
            if (string.Equals(from ?? "", to ?? "", StringComparison.Ordinal))
                continue;
            changes.Add(new FieldChange(field, from, to));
            draft.Now = draft.Now.With(field, to);
        }

        if (changes.Count == 0)
            return;
        Tick(12, 60);
        draft.Entries.Add(new ItemEntry(Number(_now), _now, actor, changes));
    }

    /// <summary>Adds one member to a set of ids.</summary>
    public void Include(Draft draft, string actor, ChangeField field, string member) =>
        Change(draft, actor, (field, IdSet.Of([.. IdSet.Members(draft.Now[field] ?? ""), member])));

    public void Comment(Draft draft, string author, string text)
    {
        Tick(12, 60);
        draft.Comments.Add(new ItemComment(Number(_now), _now, author, text));
    }

    /// <summary>Lets some seconds pass and says what time it is then.</summary>
    public long Tick(int least, int most) => _now += (chance.Between(least, most) * 1000L) + chance.Below(1000);

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private long Number(long at) => numbering.Of(at, lane);
}
