using ProductProcess.Core.Frames;

namespace ProductProcess.App.Commands;

/// <summary>Lays the words of the rule language out for a terminal.</summary>
internal static class WordsPage
{
    public static IEnumerable<string> Lines(IEnumerable<ColumnInfo> words)
    {
        foreach (var frame in words.GroupBy(word => word.Frame))
        {
            yield return frame.Key;
            foreach (var word in frame)
            {
                yield return $"  {word.Id} ({Kind(word)})";
                yield return $"      {word.Meaning} {word.Example}";
                if (word.Needs.Count > 0)
                    yield return $"      Needs: {string.Join(", ", word.Needs.Select(need => $"{need} ({Needs.All[need]})"))}.";
                if (word.Private)
                    yield return "      May stand for a person: it can be measured, never shown.";
            }

            yield return "";
        }
    }

    public static string Kind(ColumnInfo word) => word.Kind switch
    {
        ColumnKind.YesNo => "yes or no",
        ColumnKind.Text => "text",
        ColumnKind.Days => "days",
        ColumnKind.Set => "set of texts",
        _ => word.Unit.Length > 0 ? $"number of {word.Unit}" : "number",
    };
}
