using System.IO.Compression;
using System.Text;
using ProductProcess.Sandbox.Jql;

namespace ProductProcess.Sandbox.Recorded;

/// <summary>Recorded issues, and what can be learnt of their site from them.</summary>
internal sealed class Recording
{
    private Recording(IReadOnlyList<RecordedIssue> issues)
    {
        Issues = issues;
        Lists = new RecordedLists(issues);
        Table = new JqlTable([.. issues.Select(i => i.Row)], Lists.ProjectKeys, TimeZoneInfo.Utc);
    }

    public IReadOnlyList<RecordedIssue> Issues { get; }

    public RecordedLists Lists { get; }

    /// <summary>Its rows lie as the issues do.</summary>
    public JqlTable Table { get; }

    /// <exception cref="RecordingException">With file and line.</exception>
    public static async Task<Recording> LoadAsync(string path, CancellationToken ct)
    {
        if (!File.Exists(path))
            throw new RecordingException(path, null, "There is no such file.");
        var issues = new List<RecordedIssue>();
        var seen = new HashSet<long>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var number = 0L;
        try
        {
            await using var file = File.OpenRead(path);
            await using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            while (await reader.ReadLineAsync(ct) is { } line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var issue = RecordedIssue.Parse(Encoding.UTF8.GetBytes(line));
                if (!seen.Add(issue.Row.Id) || !keys.Add(issue.Row.Key))
                    throw new FormatException($"Issue {issue.Row.Id} ({issue.Row.Key}) is there twice.");
                issues.Add(issue);
            }
        }
        catch (FormatException e)
        {
            throw new RecordingException(path, number, $"{e.Message} Each line has to be an issue as GET /rest/api/2/search?expand=changelog gives it.");
        }
        catch (InvalidDataException e)
        {
            throw new RecordingException(path, number + 1, $"The file is not valid gzip: {e.Message}");
        }

        return issues.Count > 0 ? new Recording(issues) : throw new RecordingException(path, null, "The file holds no issue.");
    }
}
