namespace ProductProcess.Briefing.Files;

/// <summary>
/// Files written aside first and renamed into place when all of them are whole. What was not put in place is removed.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly string _aside;
    private readonly List<(string Aside, string Target)> _files = [];

    public StagedFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        _aside = Path.Combine(folder, ".writing-" + Path.GetRandomFileName());
        Directory.CreateDirectory(_aside);
    }

    public async Task AddAsync(string target, byte[] content, CancellationToken cancellation)
    {
        var aside = Path.Combine(_aside, Path.GetFileName(target));
        await File.WriteAllBytesAsync(aside, content, cancellation);
        _files.Add((aside, target));
    }

    /// <exception cref="IOException">A file of that name has appeared: it is kept.</exception>
    public void PutInPlace()
    {
        foreach (var (aside, target) in _files) File.Move(aside, target, overwrite: false);
    }

    public void Dispose()
    {
        if (Directory.Exists(_aside)) Directory.Delete(_aside, recursive: true);
    }
}
