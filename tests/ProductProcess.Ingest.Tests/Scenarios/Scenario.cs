namespace ProductProcess.Ingest.Tests.Scenarios;

/// <summary>One way in which a tracker is known to surprise those who read it, and what has to come of it.</summary>
internal sealed record Scenario(string Number, string Given, string Must)
{
    /// <summary>All of them, from Scenarios.tsv beside this file.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(TestSources.Root, "ProductProcess.Ingest.Tests", "Scenarios", "Scenarios.tsv")).Skip(1)
           let cells = line.Split('\t')
           select new Scenario(cells[0], cells[1], cells[2]),
    ];
}
