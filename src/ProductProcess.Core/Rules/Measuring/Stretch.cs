using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Rules.Measuring;

/// <summary>
/// The window of a measure, as <c>window: 26 weeks</c> and <c>ends: 4 weeks ago</c> say it; without them the rule's.
/// </summary>
/// <param name="Weeks">Its length; null for that of the rule.</param>
/// <param name="EndsAgo">Weeks between its end and that of the rule's window.</param>
internal sealed record Stretch(int? Weeks, int EndsAgo)
{
    /// <summary>No measure looks further back.</summary>
    public const int MostWeeks = 156;

    public static readonly Stretch OfRule = new(null, 0);

    public Window At(Moment moment)
    {
        var days = Weeks is { } weeks ? 7 * weeks : moment.Rule.Until.DayNumber - moment.Rule.From.DayNumber;
        var until = moment.Rule.Until.AddDays(-7 * (EndsAgo + moment.Weeks) - moment.Lengths * days);
        return new Window(until.AddDays(-days), until);
    }

    /// <summary>Weeks from its first day to the end of a rule's window of so many weeks.</summary>
    public int Reach(int ruleWeeks) => (Weeks ?? ruleWeeks) + EndsAgo;
}
