namespace ProductProcess.Briefing.Composition;

/// <summary>How much of each text a page takes. Texts as they are wanted fit the widest; the others are for long ones.</summary>
/// <param name="Headline">Characters of a headline.</param>
/// <param name="Sentence">Characters of a sentence.</param>
/// <param name="Phrase">Characters of a phrase in a list or a table.</param>
/// <param name="Items">Entries of a list.</param>
/// <param name="Consequences">Things that it often goes with.</param>
/// <param name="Tries">Things to try, besides doing nothing.</param>
/// <param name="StripRows">Rules in the status strip.</param>
/// <param name="Lines">Lines of what cannot be said, besides the standing one.</param>
/// <param name="AnnexRows">Rows of a table or a list on the annex pages.</param>
internal sealed record Caps(int Headline, int Sentence, int Phrase, int Items, int Consequences, int Tries, int StripRows, int Lines, int AnnexRows)
{
    /// <summary>The coach edition, which has no last page.</summary>
    public static Caps Open { get; } = new(150, 240, 240, 6, 6, 6, 6, 3, int.MaxValue);

    /// <summary>The leadership edition, from what is wanted to what fits in any case: entries go before words are cut.</summary>
    public static IReadOnlyList<Caps> ForOnePage { get; } =
    [
        new(150, 240, 170, 3, 2, 2, 6, 3, 12),
        new(150, 240, 170, 3, 1, 2, 6, 3, 11),
        new(150, 240, 170, 2, 1, 2, 6, 2, 10),
        new(150, 200, 150, 2, 1, 1, 6, 2, 9),
        new(120, 140, 110, 2, 1, 1, 6, 2, 8),
        new(110, 110, 80, 2, 1, 1, 4, 2, 6),
        new(85, 75, 48, 2, 1, 1, 3, 1, 4),
    ];

    /// <summary>The first that makes something which fits; the last one where none does.</summary>
    public static T FirstThatFits<T>(Func<Caps, T> make, Func<T, double> height, int pages = 1)
    {
        foreach (var caps in ForOnePage)
        {
            var made = make(caps);
            if (height(made) <= pages * PageRoom.Height) return made;
        }

        return make(ForOnePage[^1]);
    }
}
