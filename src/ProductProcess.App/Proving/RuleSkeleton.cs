using System.Globalization;

namespace ProductProcess.App.Proving;

/// <summary>The rule that <c>rules new</c> writes: the file <c>skeleton.yml</c> with names filled in.</summary>
internal static class RuleSkeleton
{
    private const string Resource = "ProductProcess.App.Proving.skeleton.yml";

    /// <param name="id">The new rule's id.</param>
    /// <param name="file">Its path, as it is shown to the writer.</param>
    /// <param name="today">It is to be read again a year from here.</param>
    public static string Text(string id, string file, DateOnly today)
    {
        using var stream = typeof(RuleSkeleton).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{file}", file, StringComparison.Ordinal)
            .Replace("{schema}", Path.Combine(Run.RuleFiles.BuiltIn, "rule.schema.json"), StringComparison.Ordinal)
            .Replace("{review}", today.AddYears(1).ToString("O", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
