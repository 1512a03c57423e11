namespace ProductProcess.App.Doctor.Checks;

internal sealed class StoreCheck : IDoctorCheck
{
    public IEnumerable<Diagnosis> Look(Patient patient)
    {
        var store = patient.Store;
        if (store.Failure is { } failure)
            yield return Diagnosis.Fails("store", "store", failure, "", ExitCode.Output);
        else if (!store.Exists)
            yield return Diagnosis.Look("store", "store", $"{store.Location} is not there yet.", "The first 'productprocess sync' makes it.");
        else if (store.IsBehind)
            yield return Diagnosis.Look("store", "store", $"{store.Location} was written by an older version.", "The next run brings it up to date; keep a copy if you may want to go back.");
        else
            yield return Diagnosis.Ok("store", "store", $"{store.Location}, {store.Briefings} briefings recorded");
    }
}
