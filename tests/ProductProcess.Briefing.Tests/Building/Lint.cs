namespace ProductProcess.Briefing.Tests.Building;

/// <summary>Words that the product does not say.</summary>
internal static class Lint
{
    /// <summary>Anywhere in a document, whoever wrote the text.</summary>
    public const string Judging =
        @"\b(health|healthy|unhealthy|maturity|mature|scores?|scored|grades?|ranks?|ranked|ranking|ratings?|benchmarks?|best|worst|" +
        @"offenders?|culprits?|compliance|non-compliant|underperform\w*|performers?|league|violat\w+|neglect\w*|leaderboard|utili[sz]ation|" +
        @"resources|FTE|velocity|anomal\w+|red flag|traffic light|bottleneck)\b";

    /// <summary>In what we say ourselves about work.</summary>
    public const string Preaching =
        @"\b(should|must|need to|best practice|just|simply|obviously|always|never|everyone|caused|causes|because of|leads to|proves?|" +
        @"root cause|failed to|fix|improv\w+|worsen\w*|dropped sharply|trend\w*|capacity|level)\b";
}
