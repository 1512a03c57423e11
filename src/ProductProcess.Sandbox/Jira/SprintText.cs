using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Jira;

/// <summary>
/// Sprints as issues of Data Center show them: the text of a Java object, whose keys stand in no fixed order and whose
/// values are not escaped.
/// </summary>
internal static class SprintText
{
    /// <summary>What a parser by commas and brackets trips over.</summary>
    private const string Goal = "Ship it, [almost] all,\nstate of the art = good, name it";

    public static string Of(SimulatedSprint sprint, long at)
    {
        var state = sprint.StateAt(at);
        var id = long.Parse(sprint.Id, CultureInfo.InvariantCulture);
        var values = new List<(string Key, string Value)>
        {
            ("id", sprint.Id),
            ("rapidViewId", sprint.BoardId.ToString(CultureInfo.InvariantCulture)),
            ("state", state.ToString().ToUpperInvariant()),
            ("name", sprint.Name),
            ("startDate", Instant(state == SprintState.Future ? null : sprint.Started)),
            ("endDate", Instant(state == SprintState.Future ? null : sprint.PlannedEnd)),
            ("completeDate", Instant(state == SprintState.Closed ? sprint.Completed : null)),
            ("activatedDate", Instant(state == SprintState.Future ? null : sprint.Started)),
            ("sequence", sprint.Id),
            ("goal", id % 3 == 0 ? Goal : ""),
        };
        if (id % 2 == 0)
        {
            values.RemoveAt(0);
            values.Add(("id", sprint.Id));
        }

        return $"com.atlassian.greenhopper.service.sprint.Sprint@{id + 0x1f00:x}[{string.Join(',', values.Select(v => $"{v.Key}={v.Value}"))}]";
    }

    private static string Instant(long? at) => at is { } known
        ? DateTimeOffset.FromUnixTimeMilliseconds(known).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
        : "<null>";
}
