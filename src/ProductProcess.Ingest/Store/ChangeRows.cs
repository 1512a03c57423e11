using ProductProcess.Core.Work;

namespace ProductProcess.Ingest.Store;

/// <summary>Changes with the entries they belong to, row by row. Changes of which only the field's name is kept are left out.</summary>
internal abstract class ChangeRows : IDisposable
{
    protected static readonly string Kept = $"field <> {(int)ChangeField.Other}";

    public abstract bool Step();

    public abstract int Item { get; }

    public abstract int Entry { get; }

    /// <summary>UTC milliseconds.</summary>
    public abstract long At { get; }

    public abstract int Actor { get; }

    public abstract ChangeField Field { get; }

    public abstract int From { get; }

    public abstract int To { get; }

    public abstract void Dispose();
}
