namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>What the sandbox knows of the fields of Linear's types. What is not in here is answered with nothing.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers = [];

    private FieldTable()
    {
        RootFields.AddTo(this);
        WorkspaceFields.AddTo(this);
        TeamFields.AddTo(this);
        PlanFields.AddTo(this);
        IssueFields.AddTo(this);
        HistoryFields.AddTo(this);
        PageFields.AddTo(this);
    }

    public static FieldTable All { get; } = new();

    public FieldResolver? Find(string type, string field) =>
        _resolvers.GetValueOrDefault((type, field)) ?? _resolvers.GetValueOrDefault((PageFields.KindOf(type), field));

    public TypeFields<T> Of<T>(string type)
        where T : class => new(type, _resolvers);
}
