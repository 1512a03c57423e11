namespace ProductProcess.Core.Frames;

/// <summary>What a column says about itself: the words of the rule language.</summary>
/// <param name="Frame">The frame it belongs to, for example <c>leaves</c>.</param>
/// <param name="Id">Its name in rules: lower case, words joined by underscores.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Unit">What one unit is ("people", "working days"); empty for yes/no and text.</param>
/// <param name="Meaning">One sentence that settles what counts.</param>
/// <param name="Example">An everyday example.</param>
/// <param name="Needs">Ids of the needs (see <see cref="Needs"/>) without which it is missing.</param>
/// <param name="Private">True where a value may stand for a person: usable in measures, never shown.</param>
public sealed record ColumnInfo(
    string Frame,
    string Id,
    ColumnKind Kind,
    string Unit,
    string Meaning,
    string Example,
    IReadOnlyList<string> Needs,
    bool Private = false);
