using System.Runtime.InteropServices;

namespace ProductProcess.App.Doctor;

/// <summary>Whether this user may write somewhere, asked without writing.</summary>
internal static partial class WriteAccess
{
    private const int Write = 2;

    /// <summary>On Windows it cannot be asked without writing, so there the answer is yes.</summary>
    public static bool Has(string path) => OperatingSystem.IsWindows() || Access(path, Write) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
