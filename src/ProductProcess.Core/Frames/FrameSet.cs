using ProductProcess.Core.Work;

namespace ProductProcess.Core.Frames;

/// <summary>
/// The frames of one scope as of one data cut-off, built when first asked for and kept. Reading is safe from any
/// number of threads.
/// </summary>
/// <param name="log">The scope's work log.</param>
/// <param name="teams">The subjects: teams as recorded, or the projects that stand in for them.</param>
/// <param name="build">Makes a frame by name and window.</param>
/// <param name="used">
/// Share (0 to 1) of a team's leaves in a window that use what a need asks for (see <see cref="Needs"/>); NaN with no
/// leaves. Of all teams together where the code is <see cref="AllTeams"/>.
/// </param>
public sealed class FrameSet(
    WorkLog log,
    IReadOnlyList<Team> teams,
    Func<string, Window, Frame> build,
    Func<string, int, Window, double> used)
{
    /// <summary>Stands for all teams together, wherever a team is named by its code.</summary>
    public const int AllTeams = -1;

    private readonly Dictionary<(string Name, Window Window), Frame> _frames = [];
    private readonly Lock _gate = new();

    public WorkLog Log { get; } = log;

    public IReadOnlyList<Team> Teams { get; } = teams;

    public Frame Get(string name, Window window)
    {
        lock (_gate)
        {
            if (!_frames.TryGetValue((name, window), out var frame))
                _frames[(name, window)] = frame = build(name, window);
            return frame;
        }
    }

    /// <summary>How much of a team's work in the window uses what the need asks for.</summary>
    /// <param name="need">Id of a need.</param>
    /// <param name="team">Code of the team, or <see cref="AllTeams"/>.</param>
    /// <param name="window">The window.</param>
    public double ShareUsed(string need, int team, Window window) => used(need, team, window);
}
