using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>
/// Lets one process at a time renew a token: a refresh token works once, and two that use the same one lose both. The lock is
/// the operating system's and ends with the process that holds it.
/// </summary>
internal static class OAuthLock
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static async Task<IDisposable> TakeAsync(OAuthFile file, SourceOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException)
            {
                throw file.Fault("cannot be locked", "Make its folder writable by this user.");
            }
            catch (DirectoryNotFoundException)
            {
                throw file.Fault("does not exist", "Create it, readable by its owner only, or correct OAuthFile.");
            }
            catch (IOException) when (time.GetElapsedTime(began) < Longest)
            {
                await Task.Delay(Step, time, cancellationToken).ConfigureAwait(false);
            }
            catch (IOException held)
            {
                throw new TrackerUnavailableException(
                    options.Name, "sign-in", $"another process has been renewing the token for {Longest.TotalMinutes:0} minutes.",
                    $"Look whether one hangs that holds '{file.LockPath}', then run again.", held);
            }
        }
    }
}
