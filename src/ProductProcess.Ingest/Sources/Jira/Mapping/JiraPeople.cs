using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Accounts. Data Center tells no kind; its accounts count as human.</summary>
internal static class JiraPeople
{
    public static Person Of(string id, JiraUser user) =>
        new(id, user.DisplayName ?? user.Name ?? "", user.EmailAddress, KindOf(user.AccountType), user.Active ?? true);

    private static PersonKind KindOf(string? accountType) => accountType switch
    {
        "app" => PersonKind.App,
        "customer" => PersonKind.Customer,
        _ => PersonKind.Human,
    };
}
