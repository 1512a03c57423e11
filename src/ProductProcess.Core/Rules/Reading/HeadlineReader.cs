using ProductProcess.Core.Rules.Judging;
using ProductProcess.Core.Rules.Measuring;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Rules.Reading;

/// <summary>Reads <c>headline</c>: one short sentence whose places name measures and parts of them.</summary>
internal static class HeadlineReader
{
    public static Headline? Read(YamlScalar? text, RuleMeasures measures, ProblemLog problems)
    {
        if (text is null)
            return null;
        Wording.Check(text, problems);
        var words = Wording.CountWords(text.Value);
        if (words > Wording.LongestHeadline)
            problems.Error(ProblemCode.LongHeadline, text.At, $"The headline has {words} words; {Wording.LongestHeadline} is the most.", "Say the one thing that was seen.");
        var (headline, places, broken) = Headline.Read(text.Value);
        if (broken is { } at)
            problems.Error(ProblemCode.Expression, text.PlaceOf(at), "This brace has no partner.", "Write {measure.count}.");
        foreach (var (place, measure, part) in places)
        {
            if (!measures.Declared.Contains(measure))
                problems.Error(ProblemCode.UnknownMeasure, text.PlaceOf(place), $"This rule has no measure '{measure}'.", Nearest.Suggest(measure, measures.Declared, "measures"));
            if (!Headline.Parts.Contains(part))
                problems.Error(ProblemCode.UnknownKey, text.PlaceOf(place + measure.Length + 1), $"A measure has no part '{part}'.", Nearest.Suggest(part, Headline.Parts, "parts"));
        }

        return headline;
    }
}
