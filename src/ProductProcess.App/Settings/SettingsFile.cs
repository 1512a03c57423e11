using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using ProductProcess.Core.Rules.Context;
using ProductProcess.Core.Work;

namespace ProductProcess.App.Settings;

/// <summary>
/// Reads settings from appsettings.json, and secrets from user secrets, and says everything that is wrong with them at
/// once. A key that nobody knows is a fault too: it is most often a known one misspelt.
/// </summary>
internal static class SettingsFile
{
    public const string DefaultName = "appsettings.json";

    /// <exception cref="SettingsException">A file that is missing, is no JSON, or holds faults.</exception>
    public static (ProductProcessSettings Settings, IConfiguration Configuration) Read(string path)
    {
        var file = Path.GetFullPath(path);
        if (!File.Exists(file))
        {
            throw new SettingsException(
                [$"{path}: there is no such settings file. Copy appsettings.example.json to {path} and name your sources and scopes."]);
        }

        try
        {
            var written = new ConfigurationBuilder().AddJsonFile(file, optional: false).Build();
            RefuseSecrets(path, written);
            var settings = written.GetSection(ProductProcessSettings.Section)
                .Get<ProductProcessSettings>(bind => bind.ErrorOnUnknownConfiguration = true)
                ?? throw new SettingsException([$"{path}: the section \"{ProductProcessSettings.Section}\" is missing."]);
            var configuration = new ConfigurationBuilder()
                .AddConfiguration(written)
                .AddUserSecrets(typeof(SettingsFile).Assembly, optional: true)
                .Build();
            settings = WithFullPaths(settings, Path.GetDirectoryName(file)!);
            var faults = Faults(path, settings).ToList();
            return faults.Count == 0 ? (settings, configuration) : throw new SettingsException(faults);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or InvalidOperationException)
        {
            throw new SettingsException([$"{path}: {string.Join(' ', Reasons(e))}"]);
        }
    }

    /// <summary>Folders of rules are relative to the settings file, wherever the tool is called from.</summary>
    private static ProductProcessSettings WithFullPaths(ProductProcessSettings settings, string folder) => settings with
    {
        Scopes = settings.Scopes.ToDictionary(
            scope => scope.Key,
            scope => scope.Value with { Rules = scope.Value.Rules with { Folders = [.. scope.Value.Rules.Folders.Select(rules => Path.GetFullPath(rules, folder))] } },
            StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>The binder wraps what is wrong; the outermost text speaks about the binder's own options.</summary>
    private static IEnumerable<string> Reasons(Exception failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (at.InnerException is null || !at.Message.Contains("ErrorOnUnknownConfiguration", StringComparison.Ordinal))
                yield return at.Message;
        }
    }

    private static IEnumerable<string> Faults(string path, ProductProcessSettings settings)
    {
        foreach (var fault in Annotations(settings))
            yield return $"{path}: {fault}";
        foreach (var (name, source) in settings.Sources)
        {
            foreach (var fault in Annotations(source))
                yield return $"{path}: Sources:{name}: {fault}";
            if (source.Webhooks is { } webhooks && !IsListenable(webhooks.Listen))
                yield return $"{path}: Sources:{name}: Webhooks:Listen '{webhooks.Listen}' is no address to listen at. Write it like http://127.0.0.1:8091.";
            if (name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_')))
                yield return $"{path}: Sources:{name}: a name holds letters, digits, '-', '.' and '_' only.";
        }

        foreach (var (name, scope) in settings.Scopes)
        {
            foreach (var fault in Annotations(scope).Concat(Faults(settings, scope)))
                yield return $"{path}: Scopes:{name}: {fault}";
        }
    }

    private static IEnumerable<string> Faults(ProductProcessSettings settings, ScopeSettings scope)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(scope.TimeZone, out _))
            yield return $"'{scope.TimeZone}' is no time zone known here. Use an IANA name such as Europe/Berlin.";
        foreach (var unknown in scope.Sources.Where(s => !settings.Sources.ContainsKey(s)))
            yield return $"there is no source '{unknown}'. Known: {string.Join(", ", settings.Sources.Keys)}.";
        if (scope.Hours is { } hours && hours.From == hours.Until)
            yield return $"Hours: a day from {hours.From:HH:mm} until {hours.Until:HH:mm} has no hours. Write From and Until like 08:00 and 18:00.";
        for (var i = 0; i < scope.Events.Count; i++)
        {
            foreach (var fault in Faults(scope.Events[i]))
                yield return $"Events:{i}: {fault}";
        }

        if (settings.Sources.Count == 0)
            yield return "no source is configured: name one under Sources.";
    }

    private static IEnumerable<string> Faults(EventSettings one)
    {
        if (one.On == default)
            yield return "On is missing. Write the day like 2026-09-01.";
        if (EventKinds.IsKnown(one.What))
            yield break;
        yield return one.What.Length == 0
            ? $"What is missing. It is one of {string.Join(", ", EventKinds.Names)}."
            : $"'{one.What}' is nothing that can be entered. " + (Spelling.Nearest(one.What, EventKinds.Names) is { } near ? $"Did you mean '{near}'?" : $"Known: {string.Join(", ", EventKinds.Names)}.");
    }

    private static bool IsListenable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/" && uri.Query.Length == 0;

    private static IEnumerable<string> Annotations(object settings)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), results, validateAllProperties: true);
        return results.Select(r => r.ErrorMessage ?? "is not valid");
    }

    private static void RefuseSecrets(string path, IConfiguration file)
    {
        string[] keys = ["Token", "Password", "ApiKey", "Secret", "ClientSecret", "Webhooks:Secret"];
        var secrets = file.GetSection($"{ProductProcessSettings.Section}:Sources").GetChildren()
            .Where(source => keys.Any(key => source[key] is not null))
            .Select(source => $"{path}: Sources:{source.Key}: a secret stands in a settings file. Remove it and use "
                + $"{Credentials.TokenVariable}, a TokenFile or user secrets instead.")
            .ToList();
        if (file[$"{ProductProcessSettings.Section}:Store"] is { } store && StorePassword.IsIn(store))
            secrets.Add($"{path}: Store: a password stands in a settings file. Remove it and use PGPASSWORD or a password file (PGPASSFILE) instead.");
        if (secrets.Count > 0)
            throw new SettingsException(secrets);
    }
}
