namespace ProductProcess.Ingest.Store;

internal enum CellKind : byte
{
    Null,
    Integer,
    Real,
    Text,
    Integers,
    Texts,
}
