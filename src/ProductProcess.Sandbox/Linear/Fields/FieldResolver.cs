using ProductProcess.Sandbox.Linear.Queries;

namespace ProductProcess.Sandbox.Linear.Fields;

/// <summary>The value of a field: null where there is none, all nodes (not only a page) for a connection.</summary>
internal delegate object? FieldResolver(object source, FieldArguments arguments);
