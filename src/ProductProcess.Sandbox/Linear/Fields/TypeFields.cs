using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>Collects the fields of one type.</summary>
internal sealed class TypeFields<T>(string type, Dictionary<(string Type, string Field), FieldResolver> resolvers)
    where T : class
{
    public TypeFields<T> Add(string field, Func<T, object?> value)
    {
        resolvers.Add((type, field), (source, _) => source is T known ? value(known) : null);
        return this;
    }

    public TypeFields<T> Add(string field, Func<T, FieldArguments, object?> value)
    {
        resolvers.Add((type, field), (source, arguments) => source is T known ? value(known, arguments) : null);
        return this;
    }

    /// <summary>The id and the instants that every node has.</summary>
    public TypeFields<T> AddNode(Func<T, LinearNode> node) => this
        .Add("id", x => node(x).Id)
        .Add("createdAt", x => new Instant(node(x).Created))
        .Add("updatedAt", x => new Instant(node(x).Updated))
        .Add("archivedAt", x => Instant.Of(node(x).Archived));
}
