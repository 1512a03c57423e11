using System.Globalization;
using ProductProcess.Core.Mapping;

namespace ProductProcess.App.Doctor.Checks;

/// <summary>What the tracker's words mean, and how much of what is stored nobody mapped.</summary>
internal sealed class MappingCheck : SourceCheck
{
    protected override IEnumerable<Diagnosis> Look(SourcePatient source, Patient patient)
    {
        foreach (var fault in source.MappingFaults)
            yield return Diagnosis.Fails(source.Name, "mapping", fault, "", ExitCode.Input);
        if (source.Coverage is not { } coverage)
            yield break;
        var (unmapped, statuses) = coverage.Of(MappingShares.Statuses, MappingShares.Unmapped);
        var from = source.Settings.MappingFile ?? "defaults";
        var next = $"See 'productprocess map suggest --source {source.Name}'.";
        yield return unmapped == 0
            ? Diagnosis.Ok(source.Name, "mapping", string.Create(CultureInfo.InvariantCulture, $"{from}: every one of {statuses:N0} statuses has a stage"))
            : Diagnosis.Look(source.Name, "mapping", string.Create(CultureInfo.InvariantCulture, $"{from}: {unmapped:N0} of {statuses:N0} statuses have no stage."), next);
        var (teamless, items) = coverage.Of(MappingShares.Teams, MappingShares.Unmapped);
        if (teamless > 0)
            yield return Diagnosis.Look(source.Name, "mapping", string.Create(CultureInfo.InvariantCulture, $"{teamless:N0} of {items:N0} items belong to no team."), next);
    }
}
