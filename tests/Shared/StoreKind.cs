namespace ProductProcess.Tests.Shared;

/// <summary>The databases that a store may lie in; what holds on one holds on the other.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
