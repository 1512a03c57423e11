using System.Text.Json;
using ProductProcess.App.Settings;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Retracing;

/// <summary>Reads facts files that earlier runs wrote.</summary>
internal static class FactsFiles
{
    /// <exception cref="SettingsException">The file is missing, cannot be read, or holds no facts.</exception>
    public static Facts Read(string path)
    {
        if (!File.Exists(path))
            throw new SettingsException([$"{path}: there is no such facts file. A briefing writes one beside its pages."]);
        try
        {
            return FactsJson.Read(File.ReadAllBytes(path));
        }
        catch (JsonException broken)
        {
            throw new SettingsException([$"{path}: this is no facts file of this version ({broken.Message.Split('\n')[0]})."]);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{path}: the facts file cannot be read: {denied.Message}"]);
        }
    }
}
