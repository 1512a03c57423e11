using Microsoft.Extensions.Configuration;
using ProductProcess.App.Settings;
using ProductProcess.Core.Mapping;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Failures;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Doctor;

/// <summary>
/// Gathers what the checks look at: asks every tracker once, looks into the store, reads the mappings. Writes nothing. One
/// source that breaks leaves the others.
/// </summary>
internal sealed class Examination(TrackerExaminer trackers, StoreInsight store, TimeProvider time)
{
    public async Task<IReadOnlyList<SourcePatient>> SourcesAsync(
        IEnumerable<KeyValuePair<string, SourceSettings>> sources,
        IConfiguration? configuration,
        CancellationToken cancellationToken)
    {
        var patients = new List<SourcePatient>();
        foreach (var (name, settings) in sources)
            patients.Add(await SourceAsync(name, settings, configuration, cancellationToken));
        return patients;
    }

    private async Task<SourcePatient> SourceAsync(
        string name,
        SourceSettings settings,
        IConfiguration? configuration,
        CancellationToken cancellationToken)
    {
        var streams = store.Streams.Where(stream => stream.Source == name).ToList();
        var patient = Map(new SourcePatient(name, settings) { Streams = streams });
        SourceOptions options;
        try
        {
            options = SourceCatalog.Options(name, settings, configuration);
            if (settings.Webhooks is not null)
                WebhookSecret.Of(name, configuration);
        }
        catch (SettingsException wrong)
        {
            return patient with { Faults = wrong.Faults };
        }

        // A tracker that asked to be left alone is left alone.
        return streams.Max(stream => stream.NotBefore) is { } until && until > time.GetUtcNow()
            ? patient with { ParkedUntil = until }
            : await AskAsync(patient, options, cancellationToken);
    }

    private async Task<SourcePatient> AskAsync(SourcePatient patient, SourceOptions options, CancellationToken cancellationToken)
    {
        try
        {
            // Of all projects, so that those which cannot be seen are told together with those which can.
            var insight = await trackers.ExamineAsync(options with { Projects = [] }, cancellationToken);
            var missing = options.Projects.Except(insight.Projects, StringComparer.OrdinalIgnoreCase).Any();
            return patient with { Insight = insight, RunsWithoutMissing = missing && await RunsAsync(options, cancellationToken) };
        }
        catch (TrackerException refusal)
        {
            return patient with { Refusal = refusal };
        }
    }

    private async Task<bool> RunsAsync(SourceOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await trackers.ExamineAsync(options, cancellationToken);
            return true;
        }
        catch (TrackerException)
        {
            return false;
        }
    }

    private SourcePatient Map(SourcePatient patient)
    {
        try
        {
            var mappings = MappingFiles.Load([(patient.Name, patient.Settings.MappingFile)]);
            return store.Log is null
                ? patient
                : patient with { Coverage = MappedLog.Of(store.Log, mappings).Coverage.FirstOrDefault(one => one.Source == patient.Name) };
        }
        catch (SettingsException wrong)
        {
            return patient with { MappingFaults = wrong.Faults };
        }
    }
}
