namespace ProductProcess.App.Tests;

/// <summary>Where the solution lies, found upwards from the tests' own folder.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ProductProcess.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the checkout.");
    }
}
