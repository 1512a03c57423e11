using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Jira.Mapping;

/// <summary>Jira's ids as ids of one source.</summary>
internal sealed class JiraIds(string source)
{
    public string Item(string rawId) => EntityId.Of(source, "item", rawId);

    public string History(string rawId) => EntityId.Of(source, "history", rawId);

    public string Comment(string rawId) => EntityId.Of(source, "comment", rawId);

    public string Link(string rawId) => EntityId.Of(source, "link", rawId);

    public string Sprint(string rawId) => EntityId.Of(source, "sprint", rawId);

    public string Board(string rawId) => EntityId.Of(source, "board", rawId);

    public string Status(string rawId) => EntityId.Of(source, "status", rawId);

    public string Type(string rawId) => EntityId.Of(source, "type", rawId);

    public string Team(string rawId) => EntityId.Of(source, "team", rawId);

    public string Project(string rawId) => EntityId.Of(source, "project", rawId);

    public string Person(string rawId) => EntityId.Of(source, "person", rawId);

    public string Priority(string rawId) => EntityId.Of(source, "priority", rawId);

    public string Resolution(string rawId) => EntityId.Of(source, "resolution", rawId);

    public string Component(string rawId) => EntityId.Of(source, "component", rawId);

    public string Group(string rawId) => EntityId.Of(source, "group", rawId);

    public string Label(string text) => EntityId.Of(source, "label", text);
}
