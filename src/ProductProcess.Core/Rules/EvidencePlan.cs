using ProductProcess.Core.Rules.Expressions;

namespace ProductProcess.Core.Rules;

/// <summary>Which work items stand behind a finding, in which order, and what is shown of each.</summary>
/// <param name="List">The rows; they are work items.</param>
/// <param name="OrderBy">A number or length of time; null keeps the frame's order.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Chosen">How the first ones stand out, in words: "with the most finished items".</param>
/// <param name="Show">Columns shown beside key and title; none of them private.</param>
internal sealed record EvidencePlan(
    Domain List,
    Syntax? OrderBy,
    bool Descending,
    string Chosen,
    IReadOnlyList<string> Show)
{
    public const int Most = 10;
}
