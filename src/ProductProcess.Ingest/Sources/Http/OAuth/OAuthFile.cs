using System.Text.Json;
using System.Text.Json.Nodes;
using ProductProcess.Ingest.Sources.Failures;

namespace ProductProcess.Ingest.Sources.Http.OAuth;

/// <summary>
/// The file of a source's OAuth credentials. Only its owner may read it. It is written beside itself, forced to the disk and
/// renamed, so that a crash leaves the old content or the new one, never half of either.
/// </summary>
internal sealed class OAuthFile(SourceOptions options)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The file itself, where the settings name a link to it.</summary>
    private readonly string _path = File.Exists(options.OAuthFile)
        ? File.ResolveLinkTarget(options.OAuthFile, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(options.OAuthFile)
        : Path.GetFullPath(options.OAuthFile!);

    /// <summary>Held while a token is renewed.</summary>
    public string LockPath => _path + ".lock";

    public OAuthKeys Read()
    {
        try
        {
            CheckOwner();
            if (JsonNode.Parse(File.ReadAllText(_path)) is not JsonObject content)
                throw Fault("is no JSON object", "Write it as {\"client_id\": …, \"client_secret\": …, \"refresh_token\": …}.");
            var keys = new OAuthKeys(content);
            Check(keys);
            return keys;
        }
        catch (JsonException)
        {
            throw Fault("is no valid JSON", "Write it as {\"client_id\": …, \"client_secret\": …, \"refresh_token\": …}.");
        }
        catch (Exception unreadable) when (unreadable is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Fault("does not exist", "Create it, readable by its owner only, or correct OAuthFile.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw Fault("cannot be read by this user", "Make this user its owner.");
        }
    }

    public void Write(OAuthKeys keys)
    {
        var temporary = $"{_path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                create.UnixCreateMode = OwnerOnly;
            using (var stream = new FileStream(temporary, create))
            {
                JsonSerializer.Serialize(stream, keys.Content, Indented);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw Fault("cannot be rewritten", "Refresh tokens change with each use: make the file and its folder writable by this user.");
        }
    }

    public TrackerSettingsException Fault(string what, string next) =>
        new(options.Name, "sign-in", $"the OAuth file '{options.OAuthFile}' {what}.", next);

    private void CheckOwner()
    {
        if (OperatingSystem.IsWindows())
            return;
        if ((File.GetUnixFileMode(_path) & ~(OwnerOnly | UnixFileMode.UserExecute)) != UnixFileMode.None)
            throw Fault("may be read by others than its owner", $"Run: chmod 600 '{options.OAuthFile}'.");
    }

    private void Check(OAuthKeys keys)
    {
        var missing = new List<string>();
        if (keys.ClientId.Length == 0)
            missing.Add("client_id");
        if (keys.ClientSecret.Length == 0)
            missing.Add("client_secret");
        if (keys.RefreshToken is null && options.Kind == SourceKinds.JiraCloud)
            missing.Add("refresh_token");
        if (missing.Count > 0)
        {
            throw Fault(
                $"lacks {string.Join(", ", missing)}",
                "Add what is missing from the app's page in the tracker's developer console; a refresh token needs the scope offline_access.");
        }

        foreach (var (name, url) in new[] { ("token_url", keys.TokenUrl), ("api_url", keys.ApiUrl) })
        {
            if (url is not null && SourceOptionsFaults.OfAddress(url) is { } fault)
                throw Fault($"has a {name} that cannot be used: {fault}", "Correct it, or remove it: the usual address is then taken.");
        }
    }
}
