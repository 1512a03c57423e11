using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Sources.Linear.Mapping;

/// <summary>Linear's ids as ids of one source. A team is also the space its issues lie in.</summary>
internal sealed class LinearIds(string source)
{
    /// <summary>Who acts where Linear itself does: rolling cycles over, closing and archiving by age, importing.</summary>
    public string Automation { get; } = EntityId.Of(source, "person", "linear-automation");

    public string Item(string rawId) => EntityId.Of(source, "item", rawId);

    public string History(string rawId) => EntityId.Of(source, "history", rawId);

    public string Comment(string rawId) => EntityId.Of(source, "comment", rawId);

    public string Link(string rawId) => EntityId.Of(source, "link", rawId);

    public string Sprint(string rawId) => EntityId.Of(source, "sprint", rawId);

    public string Board(string rawTeamId) => EntityId.Of(source, "board", rawTeamId);

    public string Status(string rawId) => EntityId.Of(source, "status", rawId);

    public string Type(string name) => EntityId.Of(source, "type", name);

    public string Team(string rawId) => EntityId.Of(source, "team", rawId);

    public string Project(string rawTeamId) => EntityId.Of(source, "project", rawTeamId);

    public string Person(string rawId) => EntityId.Of(source, "person", rawId);

    public string Priority(string number) => EntityId.Of(source, "priority", number);

    public string Label(string name) => EntityId.Of(source, "label", name);

    public string Group(string name) => EntityId.Of(source, "group", name);
}
