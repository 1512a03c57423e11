using System.Globalization;

namespace ProductProcess.App.Trial;

/// <summary>How shares of a trial are written.</summary>
internal static class ShareText
{
    /// <summary>"2.0 % (1.4–2.8)"; a dash where nothing was drawn.</summary>
    public static string Of(SeenShare share) =>
        share.Of == 0 ? "–" : $"{Percent(share.Share)} % ({Percent(share.Low)}–{Percent(share.High)})";

    /// <summary>
    /// "0", "2.0", "37", "99.7", "100": a decimal where it tells more than the whole number. What is not quite none or all
    /// is not rounded to it.
    /// </summary>
    public static string Percent(double share) => share switch
    {
        0 => "0",
        1 => "100",
        < 0.0005 => "<0.1",
        >= 0.9995 => ">99.9",
        < 0.1 or > 0.99 => (share * 100).ToString("0.0", CultureInfo.InvariantCulture),
        _ => (share * 100).ToString("0", CultureInfo.InvariantCulture),
    };
}
