namespace ProductProcess.App.Settings;

/// <summary>Collects what is wrong with several things, so that it can be said at once.</summary>
internal static class Faults
{
    /// <summary>What was made; where that fails its faults are added, and nothing is made.</summary>
    public static T Gather<T>(List<string> faults, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (SettingsException wrong)
        {
            faults.AddRange(wrong.Faults);
            return default!;
        }
    }
}
