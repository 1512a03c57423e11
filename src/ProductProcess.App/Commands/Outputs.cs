using System.CommandLine;
using ProductProcess.Briefing;

namespace ProductProcess.App.Commands;

/// <summary>The option --out, and whether its folder can be written to: asked before anything is read.</summary>
internal static class Outputs
{
    public static Option<string> Option(string otherwise) => new("--out")
    {
        Description = "Folder for the briefings; made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => otherwise,
    };

    /// <exception cref="BriefingFolderException">The folder cannot be made or written to.</exception>
    public static void Check(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Path.GetRandomFileName()}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new BriefingFolderException(folder, failure);
        }
    }
}
