using ProductProcess.Core.Findings;
using ProductProcess.Core.Rules.Examples;

namespace ProductProcess.Core.Tests.Rules.Examples;

public sealed class RuleExamplesTests
{
    [Fact]
    public void Examples_OfARule_AreComparedWithTheTeamOfWhichMostIsSeen()
    {
        var rules = RuleText.Load(RuleText.Valid);
        var asked = new List<string>();

        var outcomes = RuleExamples.Run(
            rules,
            seed =>
            {
                asked.Add(seed);
                return World(owned: 0);
            },
            given =>
            {
                asked.Add(string.Join(' ', given.Log.Items.Key));
                return World(owned: 0, people: 1);
            });

        Assert.Equal(["one-person-teams", "steady", "E-1 A-1"], asked);
        Assert.Equal([FindingState.Quiet, FindingState.Quiet, FindingState.TooFew], outcomes.Select(outcome => outcome.Got!.State));
        // The first expects to be noticed; these frames hold nothing of the kind, and that has to show.
        Assert.Equal([false, true, true], outcomes.Select(outcome => outcome.IsAsExpected));
        Assert.All(outcomes.Take(2), outcome => Assert.Equal("Full", outcome.Got!.SubjectName));
    }

    private static ExampleWorld World(int owned, int people = 7)
    {
        var frames = new HandFrames().Team("Empty").Team("Full");
        for (var i = 0; i < 60; i++)
        {
            frames.Row("leaves", "Full", new { hands = 2, finished = true });
            frames.Row("parents", "Full", new { leaves_done = 5, top_share = i < owned ? 1 : 0.4, effective_people = 3 });
            frames.Row("days", "Full", new { parents_in_progress = 2, people_active = 6 });
        }

        var set = frames.Build();
        var full = set.Log.Lexicon.Find("t:team:Full");
        return new ExampleWorld(set, RuleText.Until, (team, _) => team == full ? people : 0);
    }
}
