using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>Comments by people, and what app accounts do.</summary>
internal sealed class Talk(Crew crew)
{
    private static readonly string[] Sentences =
    [
        "Looks good to me.", "I tried it on the test system and it holds.", "Could we cut this in two?", "See the note in the runbook.",
        "The numbers differ from last week; I am checking why.", "Agreed in the morning round.", "Waiting for the answer of the other side.",
        "I have seen this before, it was the time zone.", "Half of it is in, the rest follows tomorrow.", "Please have a look when you find a moment.",
        "Edge case: empty list & more than one page.", "The old screen showed <none> here, do we keep that?", "Works with “smart quotes” and Ærøskøbing now.",
    ];

    private static readonly string[] Tags = ["auto-triaged", "needs-info", "stale", "has-build"];

    public void Comment(Job job)
    {
        if (job.Owner is not { } owner)
            return;
        var others = crew.Chance.Yes(crew.Habits.CommentsFromOthers);
        var author = !others ? owner.Id
            : job.IsAsk && crew.Chance.Yes(0.4) ? job.Draft.Reporter
            : crew.AnyWorker(owner)?.Id ?? owner.Id;
        Comment(job, author);
    }

    public void Comment(Job job, string author)
    {
        var text = crew.Chance.Pick(Sentences);
        for (var more = crew.Chance.Below(3); more > 0; more--)
            text = $"{text} {crew.Chance.Pick(Sentences)}";
        crew.Journal.Comment(job.Draft, author, text);
    }

    public void Bot(Job job)
    {
        if (crew.Bots.Count == 0)
            return;
        var bot = crew.Chance.Pick(crew.Bots);
        if (crew.Chance.Yes(0.5))
            crew.Journal.Comment(job.Draft, bot, "The build of this change has passed.");
        else
            crew.Journal.Include(job.Draft, bot, ChangeField.Labels, crew.Chance.Pick(Tags));
    }
}
