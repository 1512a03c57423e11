using System.Globalization;
using ProductProcess.App.Proving;
using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Sandbox.Simulating;

namespace ProductProcess.App.Trial;

/// <summary>What every rule said of one draw of one organisation.</summary>
/// <param name="Cell">Which organisation, by its place among the cells.</param>
/// <param name="Draw">Which draw, from 1.</param>
/// <param name="States">For each rule, in order, and each group of the cell: one letter a subject.</param>
internal sealed record DrawnStates(int Cell, int Draw, IReadOnlyList<IReadOnlyList<string>> States)
{
    private const string Letters = "nhuqfr";

    /// <summary>Simulates the organisation anew and asks every rule about it.</summary>
    public static DrawnStates Of(IReadOnlyList<TrialCell> cells, int cell, int draw, RuleSet rules, CancellationToken cancellationToken)
    {
        var at = cells[cell];
        var frames = ExampleWorlds.Frames(Redraw.Of(at.Seed, draw));
        // As a briefing does: what the records show of these weeks may mute a rule.
        var options = new RuleRunOptions { Events = ContextEvents.Find(frames, at.Seed.Until, cancellationToken) };
        var names = frames.Set.Teams.ToDictionary(team => team.Id, team => team.Name, StringComparer.Ordinal);
        var said = RuleRun.EvaluateStates(rules, frames.Set, at.Seed.Until, "trial", frames.People, options, cancellationToken)
            .ToLookup(one => (one.Rule, Group: at.GroupOf(names.GetValueOrDefault(one.Subject, ""))), one => Letters[(int)one.State]);
        return new DrawnStates(cell, draw, [.. rules.Rules.Select(rule =>
            (IReadOnlyList<string>)[.. at.Groups.Select((_, group) => string.Concat(said[(rule.Id, group)]))])]);
    }

    /// <summary>The state that a letter stands for; null for another letter.</summary>
    public static FindingState? StateOf(char letter) =>
        Letters.IndexOf(letter, StringComparison.Ordinal) is var state and >= 0 ? (FindingState)state : null;

    /// <summary>For example <c>one-person-teams weak 12 nh/q,qq/q,qq/q</c>.</summary>
    public string Line(IReadOnlyList<TrialCell> cells) =>
        FormattableString.Invariant($"{cells[Cell].Name} {Draw} {string.Join(',', States.Select(groups => string.Join('/', groups)))}");

    /// <summary>Reads a line again; null where it is none of this trial.</summary>
    public static DrawnStates? Read(string line, IReadOnlyList<TrialCell> cells, int rules)
    {
        if (line.Split(' ') is not [var seed, var strength, var number, var text]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var draw) || draw < 1)
            return null;
        var cell = cells.Index().FirstOrDefault(pair => pair.Item.Name == $"{seed} {strength}", (-1, null!)).Index;
        if (cell < 0)
            return null;
        var states = text.Split(',').Select(groups => (IReadOnlyList<string>)groups.Split('/')).ToList();
        var whole = states.Count == rules
            && states.TrueForAll(groups => groups.Count == cells[cell].Groups.Count && groups.All(one => one.All(letter => StateOf(letter) is not null)));
        return whole ? new DrawnStates(cell, draw, states) : null;
    }
}
