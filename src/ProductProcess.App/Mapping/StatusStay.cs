namespace ProductProcess.App.Mapping;

/// <summary>How items stayed in a status, or in several that mean the same.</summary>
internal sealed record StatusStay
{
    /// <summary>How often an item came into it.</summary>
    public int Stays { get; set; }

    /// <summary>Items that are in it now.</summary>
    public int Now { get; set; }

    /// <summary>Days of each stay that has ended.</summary>
    public List<double> Days { get; } = [];

    /// <summary>Ended stays of leaves: larger efforts are seldom assigned, so theirs say nothing about waiting.</summary>
    public int OfLeaves { get; set; }

    /// <summary>Of these, stays in the middle of which nobody was assigned.</summary>
    public int Nobodys { get; set; }

    /// <summary>Of these, stays after which somebody else was assigned than at their beginning.</summary>
    public int HandedOn { get; set; }

    public static StatusStay Of(IEnumerable<StatusStay> all)
    {
        var sum = new StatusStay();
        foreach (var one in all)
        {
            sum.Stays += one.Stays;
            sum.Now += one.Now;
            sum.OfLeaves += one.OfLeaves;
            sum.Nobodys += one.Nobodys;
            sum.HandedOn += one.HandedOn;
            sum.Days.AddRange(one.Days);
        }

        return sum;
    }
}
