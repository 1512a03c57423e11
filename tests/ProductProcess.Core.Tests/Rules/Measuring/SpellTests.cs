
namespace ProductProcess.Core.Tests.Rules.Measuring;

/// <summary>Kinds over time and pairs: survival, concordance, concentration, similarity.</summary>
public sealed class SpellTests
{
    [Fact]
    public void Survival_OfWaits_CountsWhoStillWaits()
    {
        var frames = Frames();
        foreach (var (days, ended) in (IEnumerable<(double, bool?)>)[(2, true), (4, true), (4, false), (6, true), (9, false), (3, null)])
            frames.Row("leaves", "A", new { waited = days, started = ended });
        frames.Row("leaves", "A", new { started = true });

        var measures = Taking.All(
            """
            x: { survival: waited, ended: started, of: leaves }
            soon: { survival: waited, ended: started, of: leaves, within: 1 week }
            """, frames);

        // Five known: 4/5 after 2 days, 4/5 x 3/4 after 4, 3/5 x 1/2 after 6.
        Assert.Equal((6.0, 5, "survival", "days", "Brookmeyer-Crowley"), (measures["x"].Value!.Value, measures["x"].N, measures["x"].Kind, measures["x"].Unit, measures["x"].Range));
        Assert.Equal(5 / 7.0, measures["x"].Coverage, 12);
        Assert.Equal((0.7, "share", "log-log Greenwood"), (Math.Round(measures["soon"].Value!.Value, 12), measures["soon"].Kind, measures["soon"].Range));
        Assert.InRange(measures["soon"].Value!.Value, measures["soon"].Low!.Value, measures["soon"].High!.Value);
    }

    [Fact]
    public void Concordance_OfItemsThatWaitedTogether_AsksAtLeastOfPairs()
    {
        var frames = Frames();
        foreach (var (value, came, left) in (IEnumerable<(int, int, int?)>)[(1, 0, 5), (2, 0, 9), (3, 0, 7), (5, 20, 21), (5, 19, null)])
            frames.Row("leaves", "A", new { rank_at_start = value, came, left });
        frames.Row("leaves", "A", new { came = 0, left = 3 });

        var x = Taking.One("x: { concordance: rank_at_start, from: came, until: left, of: leaves, at_least: 200 }", frames);

        Assert.Equal((0.625, 4, 5 / 6.0, "bootstrap over larger efforts"), (x.Value!.Value, x.N, x.Coverage, x.Range));
    }

    [Fact]
    public void Concentration_AgainstAll_DividesTheProbabilities()
    {
        var frames = Frames();
        var finishers = "a a a a a a b b b b c c c c c c d d d d".Split(' ');
        for (var i = 0; i < finishers.Length; i++)
            frames.Row("leaves", "A", new { finished = true, ad_hoc = i < 8, doer = finishers[i] }, block: i / 2);

        var measures = Taking.All("x: { concentration: doer, of: leaves where ad_hoc, against: leaves where finished }\ny: { concentration: doer, of: leaves where ad_hoc }", frames);

        // 6 and 2 of 8: 32 / 56. 6, 4, 6, 4 of 20: 84 / 380.
        Assert.Equal(32 / 56.0, measures["y"].Value!.Value, 12);
        Assert.Equal(32 / 56.0 / (84 / 380.0), measures["x"].Value!.Value, 12);
        Assert.Equal(("concentration", 8), (measures["x"].Kind, measures["x"].N));
        Assert.InRange(measures["x"].Value!.Value, measures["x"].Low!.Value, measures["x"].High!.Value);
    }

    [Fact]
    public void Similarity_OfStretches_IsTheMiddleOfTheirTransitions()
    {
        var frames = Frames();
        // Thirteen weeks are six stretches of two weeks after a first week that is left out.
        string[] topics = ["a a a a", "a a a b", "a a b b", "c c c c", "c c c c", "c c -"];
        frames.Row("leaves", "A", new { came = 3, parent_key = "z" });
        for (var stretch = 0; stretch < topics.Length; stretch++)
        {
            foreach (var topic in topics[stretch].Split(' '))
                frames.Row("leaves", "A", new { came = 7 + 14 * stretch + 2, parent_key = topic == "-" ? null : topic });
        }

        var x = Taking.One("x: { similarity: parent_key, at: came, every: 2 weeks, of: leaves }", frames);

        // 3/4, 3/4, 0, 1, 4/7.
        Assert.Equal((0.75, 5, "bootstrap over larger efforts within stretches"), (x.Value!.Value, x.N, x.Range));
        Assert.InRange(0.75, x.Low!.Value, x.High!.Value);
    }

    [Theory]
    [InlineData("x: { survival: waited, of: leaves }", "'ended' is missing", "Add 'ended:'")]
    [InlineData("x: { survival: hands, ended: started, within: 8 weeks, of: leaves }", "'within' asks for a length of time", "column of days")]
    [InlineData("x: { survival: waited, ended: hands, of: leaves }", "A condition is yes or no", "Compare it")]
    [InlineData("x: { survival: waited, ended: started, within: soon, of: leaves }", "'soon' is no length of time", "8 weeks")]
    [InlineData("x: { concordance: hands, from: came, until: age, of: leaves }", "'from' is a number of day number", "counted in the same way")]
    [InlineData("x: { concordance: hands, of: leaves }", "'from' is missing", "Add 'from:'")]
    [InlineData("x: { concentration: hands, of: leaves }", "asks for a column of texts", "another column")]
    [InlineData("x: { concentration: doer, of: leaves, against: parents }", "'against' at parents", "against: leaves")]
    [InlineData("x: { similarity: parent_key, at: came, every: 8 weeks, of: leaves }", "fewer than two", "shorter one")]
    [InlineData("x: { similarity: parent_key, at: came, of: leaves }", "'every' is missing", "Add 'every:'")]
    [InlineData("x: { similarity: parent_kee, at: came, every: 2 weeks, of: leaves }", "no column 'parent_kee'", "Did you mean 'parent_key'?")]
    [InlineData("x: { share: finished, weight: type, of: leaves }", "has to be a number", "")]
    public void Measure_ThatMeansNothing_IsRefused(string measures, string message, string advice) => Refusals.Check(measures, message, advice);

    private static HandFrames Frames() => new HandFrames().Team("A").Team("B");
}
