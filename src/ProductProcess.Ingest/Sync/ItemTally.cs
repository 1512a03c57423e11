namespace ProductProcess.Ingest.Sync;

/// <summary>Counts an item stream as it goes.</summary>
internal sealed class ItemTally(Pulse pulse, string stream)
{
    public int Asked { get; private set; }

    public int Returned { get; private set; }

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Quarantined { get; private set; }

    /// <summary>Items read and stored, or found unchanged.</summary>
    public int Done { get; private set; }

    public int? Total { get; set; }

    public void StartAt(int done) => Done = done;

    public void Downloaded(int asked, int returned, Store.PageCounts counts)
    {
        Asked += asked;
        Returned += returned;
        New += counts.New;
        Changed += counts.Changed;
        Quarantined += counts.Quarantined;
        Step(asked);
    }

    public void Same(int count)
    {
        Unchanged += count;
        Step(count);
    }

    /// <summary>Checked, and not returned.</summary>
    public void Missing(int count)
    {
        Asked += count;
        Step(count);
    }

    public StreamResult Result() => new()
    {
        Name = stream,
        Asked = Asked,
        Returned = Returned,
        New = New,
        Changed = Changed,
        Unchanged = Unchanged,
        Quarantined = Quarantined,
    };

    private void Step(int count)
    {
        Done += count;
        if (count > 0)
            pulse.Report(new SyncProgress(stream, Done, Total));
    }
}
