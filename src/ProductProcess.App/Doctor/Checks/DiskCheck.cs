using System.Globalization;

namespace ProductProcess.App.Doctor.Checks;

/// <summary>Room for the store and for briefings, and whether their folders can be written to.</summary>
internal sealed class DiskCheck : IDoctorCheck
{
    private const long Enough = 1_000_000_000;
    private const long Least = 100_000_000;

    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        var places = patient.Outputs.Select(output => ("output", output)).Distinct().ToList();
        if (patient.Store.IsFile)
            places.Insert(0, ("store", Path.GetDirectoryName(Path.GetFullPath(patient.Store.Location))!));
        return places.Select(place => Look(place.Item1, Path.GetFullPath(place.Item2)));
    }

    private static Diagnosis Look(string what, string folder)
    {
        var existing = Nearest(folder);
        if (!WriteAccess.Has(existing))
            return Diagnosis.Fails("machine", $"{what} folder", $"{folder} cannot be written to.", "Give this user the right to, or name another folder.", ExitCode.Output);
        var free = new DriveInfo(existing).AvailableFreeSpace;
        var says = string.Create(CultureInfo.InvariantCulture, $"{folder}: {free / 1e9:N1} GB free");
        return free switch
        {
            < Least => Diagnosis.Fails("machine", $"{what} folder", says, "Make room: a store needs about 1 GB for a million items.", ExitCode.Output),
            < Enough => Diagnosis.Look("machine", $"{what} folder", says, "A store needs about 1 GB for a million items."),
            _ => Diagnosis.Ok("machine", $"{what} folder", says),
        };
    }

    private static string Nearest(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { Length: > 0 } above)
            folder = above;
        return folder;
    }
}
