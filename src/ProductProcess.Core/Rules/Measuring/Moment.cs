using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>When a measure is taken: for the rule's own window, or for an earlier one.</summary>
/// <param name="Rule">The rule's window.</param>
/// <param name="Lengths">How often the measure's own window is moved back by its own length.</param>
/// <param name="Weeks">By how many weeks it is moved back besides.</param>
internal sealed record Moment(Window Rule, int Lengths = 0, int Weeks = 0)
{
    /// <summary>Every measure in the window before its own.</summary>
    public Moment Before() => this with { Lengths = Lengths + 1 };

    public Moment Earlier(int weeks) => this with { Weeks = Weeks + weeks };
}
