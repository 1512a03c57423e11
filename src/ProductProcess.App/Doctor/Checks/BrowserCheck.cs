using ProductProcess.Briefing.Printing;

namespace ProductProcess.App.Doctor.Checks;

internal sealed class BrowserCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        string? found = null, missing = null;
        try
        {
            found = ChromiumPrinter.Browser();
        }
        catch (BrowserMissingException none)
        {
            missing = none.Message;
        }

        yield return found is not null
            ? Diagnosis.Ok("machine", "browser", found)
            : Diagnosis.Fails("machine", "browser", missing!, "Without one the HTML is still written.", ExitCode.Output);
    }
}
