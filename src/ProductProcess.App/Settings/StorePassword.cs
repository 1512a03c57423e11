using System.Text.RegularExpressions;

namespace ProductProcess.App.Settings;

/// <summary>Whether the location of a store carries a password, which no settings file may hold.</summary>
internal static partial class StorePassword
{
    public static bool IsIn(string location) => InAddress().IsMatch(location) || AsKey().IsMatch(location);

    [GeneratedRegex(@"^\s*\w+://[^/@]*:[^/@]*@", RegexOptions.CultureInvariant)]
    private static partial Regex InAddress();

    [GeneratedRegex(@"(^|[;?&])\s*(password|pwd|psw)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsKey();
}
