using ProductProcess.Briefing.Models;
using ProductProcess.Briefing.Privacy;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Composition;

/// <summary>Facts → redaction → leadership edition.</summary>
internal static class LeadershipText
{
    private const int AnnexPages = 2;

    public static LeadershipModel Of(Facts facts)
    {
        var reading = Reading.ForLeadership(facts, LeadershipRedaction.Apply(facts));
        var told = reading.Spoken.Take(Reading.MostTold).ToList();
        var guide = GuideText.Of(reading, told);
        var masthead = MastheadText.Of(reading);
        return new LeadershipModel
        {
            Masthead = masthead,
            // One page a card, right after the first: so the page is known before anything is laid out.
            PageOne = Caps.FirstThatFits(
                caps => PageOneText.Of(reading, i => (Anchor(i), $"page {i + 2}"), caps),
                page => PageRoom.Of(masthead, page)),
            Cards =
            [
                .. told.Select((finding, i) => Caps.FirstThatFits(
                    caps => CardText.Of(reading, finding, Anchor(i), caps), PageRoom.Of)),
            ],
            More = PageOneText.More(reading),
            ThingsToKnow = Caps.FirstThatFits(
                caps => ThingsToKnowText.Of(reading, caps), things => PageRoom.Of(things, guide), AnnexPages),
            Guide = guide,
        };
    }

    private static string Anchor(int index) => $"finding-{index + 1}";
}
