using System.Globalization;

namespace ProductProcess.App.Doctor.Checks;

/// <summary>Without the data of cultures, dates and numbers of other languages come out as English ones.</summary>
internal sealed class CulturesCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        yield return HasCultures()
            ? Diagnosis.Ok("machine", "cultures", "dates and numbers of other languages are known")
            : Diagnosis.Look(
                "machine", "cultures", "the data of cultures is missing or switched off: dates and numbers of other languages come out as English ones.",
                "Remove DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU (on Debian: apt-get install libicu-dev).");
    }

    private static bool HasCultures()
    {
        try
        {
            return 1.5.ToString("N1", CultureInfo.GetCultureInfo("de-DE")) == "1,5"
                && 1.5.ToString("N1", CultureInfo.GetCultureInfo("fr-FR")) == "1,5";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
