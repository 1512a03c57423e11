using System.Text.Json;
using ProductProcess.Sandbox.Jql;
using ProductProcess.Sandbox.Serving;

namespace ProductProcess.Sandbox.Jira.DataCenter;

/// <summary>What a Data Center holds at one moment: a simulated workspace, or recorded issues.</summary>
internal interface IServerContent
{
    /// <summary>What search goes by.</summary>
    JqlTable Table { get; }

    TimeZoneInfo Zone { get; }

    string Title { get; }

    IEnumerable<byte[]> Statuses { get; }

    IEnumerable<byte[]> Types { get; }

    IEnumerable<byte[]> Priorities { get; }

    IEnumerable<byte[]> Resolutions { get; }

    void WriteProjects(Utf8JsonWriter json, bool withArchived);

    void WriteFields(Utf8JsonWriter json);

    void WriteIssue(Utf8JsonWriter json, long id, FieldSelection fields, bool withChangelog);

    /// <summary>The id of an issue, by id or key; null when there is none.</summary>
    long? Find(string idOrKey);

    /// <summary>A page of an issue's comments.</summary>
    void WriteComments(Utf8JsonWriter json, long id, int startAt, int most);
}
