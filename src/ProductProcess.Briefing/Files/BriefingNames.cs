using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing.Files;

/// <summary>
/// File names of a set: <c>2026-10_payments_leadership_en_r1.pdf</c>, <c>2026-10_payments_facts.json</c>. Made of
/// lower-case letters, digits, dashes and underscores whatever the scope is called.
/// </summary>
internal sealed record BriefingNames(string Folder, string Stem, int Revision)
{
    private const int LongestSlug = 40;

    public string Facts => In(Revision == 1 ? $"{Stem}_facts.json" : $"{Stem}_r{Number}_facts.json");

    public string LeadershipHtml => In($"{Stem}_leadership_en_r{Number}.html");

    public string LeadershipPdf => In($"{Stem}_leadership_en_r{Number}.pdf");

    public string CoachHtml => In($"{Stem}_coach_en_r{Number}.html");

    public string CoachPdf => In($"{Stem}_coach_en_r{Number}.pdf");

    public IReadOnlyList<string> All => [Facts, LeadershipHtml, LeadershipPdf, CoachHtml, CoachPdf];

    private string Number => Revision.ToString(CultureInfo.InvariantCulture);

    public static BriefingNames First(Facts facts, string folder) => First(folder, facts.Scope.Id, facts.Period.Label);

    public static BriefingNames First(string folder, string scope, string period) =>
        new(Path.GetFullPath(folder), $"{Slug(period)}_{Slug(scope)}", 1);

    /// <summary>Two names that differ stay different: where letters had to go, a piece of the name's hash is added.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var kept = slug.ToString().Trim('-');
        var whole = string.Equals(kept, name, StringComparison.OrdinalIgnoreCase) && kept.Length is > 0 and <= LongestSlug;
        if (whole) return kept;

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..6];
        var start = kept[..Math.Min(kept.Length, LongestSlug)].Trim('-');
        return start.Length == 0 ? hash : $"{start}-{hash}";
    }

    private string In(string file) => Path.Combine(Folder, file);
}
