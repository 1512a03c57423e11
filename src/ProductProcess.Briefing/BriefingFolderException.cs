namespace ProductProcess.Briefing;

/// <summary>A briefing could not be written to its folder. The message names the folder and the next step.</summary>
public sealed class BriefingFolderException : Exception
{
    public BriefingFolderException()
        : this("", new IOException())
    {
    }

    public BriefingFolderException(string folder)
        : this(folder, new IOException())
    {
    }

    public BriefingFolderException(string folder, Exception innerException)
        : base(
            $"Nothing could be written to {folder}: {innerException?.Message} " +
            "Choose a folder that you may write to, or free some space, and run it again. Nothing half-written was left there.",
            innerException) => Folder = folder;

    public string Folder { get; }
}
