namespace ProductProcess.App.Settings;

/// <summary>A file that holds a secret: used only where nobody but its owner can read or change it.</summary>
internal static class SecretFile
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <param name="what">What the file is, for messages.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="SettingsException">It is missing, cannot be read, or others can read it.</exception>
    public static string Read(string what, string path)
    {
        Check(what, path);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{what} '{path}' cannot be read: {e.Message}"]);
        }
    }

    /// <exception cref="SettingsException">It is missing, or others can read it.</exception>
    public static void Check(string what, string path)
    {
        if (!File.Exists(path))
            throw new SettingsException([$"{what} '{path}' is not there, or cannot be read."]);
        // Windows keeps such files private by where they lie.
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            throw new SettingsException([$"{what} '{path}' can be read by others. Run: chmod 600 {path}"]);
    }
}
