using System.CommandLine;
using ProductProcess.App.Settings;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources;

namespace ProductProcess.App.Commands;

/// <summary>The options that name one tracker on the command line: --kind, --url, --project.</summary>
internal sealed class SourceArguments
{
    public Option<string?> Kind { get; } = new("--kind")
    {
        Description = $"What the tracker is: {string.Join(", ", SourceKinds.All)}.",
        HelpName = string.Join('|', SourceKinds.All),
    };

    public Option<string?> Url { get; } = new("--url")
    {
        Description = "Where it is, for example https://acme.atlassian.net or https://api.linear.app. The token or API key "
            + $"comes from {Credentials.TokenVariable} (a Jira Cloud API token also needs {Credentials.EmailVariable}).",
        HelpName = "URL",
    };

    public Option<string[]> Projects { get; } = new("--project")
    {
        Description = "A project key, or the key of a Linear team; may be given several times. Without it: all that are visible.",
        HelpName = "KEY",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> Mapping { get; } = new("--mapping")
    {
        Description = "A file that says what the tracker's statuses, types and teams mean here; 'map suggest' writes one.",
        HelpName = "FILE",
    };

    /// <summary>The mapping file that was named; null where none was.</summary>
    public string? ReadMapping(ParseResult parse) => parse.GetValue(Mapping);

    public void AddTo(Command command)
    {
        command.Options.Add(Kind);
        command.Options.Add(Url);
        command.Options.Add(Projects);
        command.Options.Add(Mapping);
    }

    /// <summary>True where any of them was given.</summary>
    public bool Given(ParseResult parse) => parse.GetValue(Kind) is not null || parse.GetValue(Url) is not null;

    /// <exception cref="SettingsException">Something is missing or wrong; all of it at once.</exception>
    public SourceOptions Read(ParseResult parse)
    {
        var (name, settings) = ReadSettings(parse);
        return SourceCatalog.Options(name, settings, configuration: null);
    }

    /// <summary>The same as the settings of a source, without looking for a token.</summary>
    /// <exception cref="SettingsException">Something is missing or wrong; all of it at once.</exception>
    public (string Name, SourceSettings Settings) ReadSettings(ParseResult parse)
    {
        var (kind, url) = (parse.GetValue(Kind), parse.GetValue(Url));
        List<string> faults = [];
        if (kind is null || !SourceKinds.All.Contains(kind, StringComparer.Ordinal))
            faults.Add($"--kind '{kind}' is not known. {Suggestion(kind)}");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            faults.Add($"--url '{url}' is no web address. Write it like https://acme.atlassian.net.");
        if (faults.Count > 0)
            throw new SettingsException(faults);
        var settings = new SourceSettings
        {
            Kind = kind!,
            Url = url!,
            Projects = parse.GetValue(Projects) ?? [],
            MappingFile = parse.GetValue(Mapping),
        };
        return (NameOf(address!), settings);
    }

    private static string Suggestion(string? kind) => kind is not null && Spelling.Nearest(kind, SourceKinds.All) is { } near
        ? $"Did you mean '{near}'?"
        : $"Use one of {string.Join(", ", SourceKinds.All)}.";

    /// <summary>A name that stays the same for the same tracker: it is part of every stored id.</summary>
    private static string NameOf(Uri address)
    {
        var name = address.IsDefaultPort ? address.Host : $"{address.Host}-{address.Port}";
        var path = address.AbsolutePath.Trim('/');
        return path.Length == 0 ? name : $"{name}-{string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}";
    }
}
