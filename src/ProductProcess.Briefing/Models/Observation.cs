namespace ProductProcess.Briefing.Models;

/// <param name="Headline">One sentence with its count.</param>
/// <param name="EvidenceLine">Count, share, range, what was counted.</param>
/// <param name="Note">What to keep in mind beside it; empty where there is nothing.</param>
/// <param name="Mark">The drawn mark of its state.</param>
/// <param name="MarkLine">State and change in words from fixed lists, and whose it is.</param>
/// <param name="Anchor">Where in this document it is told in full.</param>
/// <param name="Where">"page 2".</param>
public sealed record Observation(
    string Headline,
    string EvidenceLine,
    string Note,
    string Mark,
    string MarkLine,
    string Anchor,
    string Where);
