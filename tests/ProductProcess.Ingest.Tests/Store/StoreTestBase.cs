using ProductProcess.Ingest.Store;
using ProductProcess.Tests.Shared;

namespace ProductProcess.Ingest.Tests.Store;

/// <summary>One store on one of the databases; open it as often as programs would.</summary>
public abstract class StoreTestBase(StoreKind on) : IDisposable
{
    private readonly List<IDisposable> _opened = [];

    protected StorePlace Place { get; } = new(on);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        foreach (var opened in _opened)
            opened.Dispose();
        Place.Dispose();
    }

    protected async Task<WorkStore> OpenAsync(string? location = null)
    {
        var store = await WorkStore.OpenAsync(location ?? Place.Location, TimeProvider.System, TimeSpan.FromMilliseconds(500), Stop);
        _opened.Add(store);
        return store;
    }

    protected string InFolder(string name) => Path.Combine(Place.Folder, name);

    protected static bool BelongsToItsOwner(string path) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) == 0;
}
