using System.Text;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Trial;

/// <summary>
/// The draws that are finished, one a line, in a file that outlives the process. Its first line says what they were drawn
/// for; a last line that was torn off when the process died is cut away.
/// </summary>
internal sealed class TrialLog : IDisposable
{
    private readonly FileStream _file;

    private TrialLog(FileStream file, TrialStart start, IReadOnlyList<string> lines) => (_file, Start, Lines) = (file, start, lines);

    public TrialStart Start { get; }

    /// <summary>What was finished before, one draw a line.</summary>
    public IReadOnlyList<string> Lines { get; private set; }

    /// <param name="path">The file; made if it is not there.</param>
    /// <param name="header">What the draws are for: rules, seeds and simulation. Draws for anything else are dropped.</param>
    /// <param name="fresh">Drop whatever is there.</param>
    /// <param name="onlyResume">Refuse rather than drop anything.</param>
    /// <exception cref="SettingsException">Another trial writes to the file, or there is nothing to go on with.</exception>
    public static TrialLog Open(string path, string header, bool fresh = false, bool onlyResume = false)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new SettingsException([$"{path} is in use ({e.Message}) Another trial may be running there: wait for it, or name another folder with --output."]);
        }

        var lines = fresh ? [] : WholeLines(file);
        if (lines.Count > 0 && lines[0] == header)
        {
            file.Seek(0, SeekOrigin.End);
            return new TrialLog(file, lines.Count > 1 ? TrialStart.Resumed : TrialStart.New, lines[1..]);
        }

        if (onlyResume)
        {
            file.Dispose();
            throw new SettingsException([$"{path} holds draws of other rules, seeds or another simulation. Use --fresh to begin anew."]);
        }

        file.SetLength(0);
        var log = new TrialLog(file, lines.Count > 1 ? TrialStart.Changed : TrialStart.New, []);
        log.Append(header);
        return log;
    }

    /// <summary>Not for several threads at once. Once it returns, the death of the process takes nothing away.</summary>
    public void Append(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush();
    }

    /// <summary>The lines are counted: they need not be kept in memory.</summary>
    public void ForgetLines() => Lines = [];

    public void Dispose() => _file.Dispose();

    /// <summary>The lines that end as lines do; what comes after the last of them is cut off the file.</summary>
    private static List<string> WholeLines(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        file.SetLength(end);
        return [.. Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
