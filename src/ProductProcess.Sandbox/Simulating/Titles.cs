using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>What work is called. Some titles hold the characters that trip up careless pages.</summary>
internal sealed class Titles(Chance chance)
{
    private static readonly string[] Deeds = ["Add", "Show", "Sort", "Filter", "Export", "Simplify", "Replace", "Speed up", "Log", "Cache", "Validate", "Split", "Merge", "Rename", "Document", "Translate"];

    private static readonly string[] Things =
        ["berth plan", "arrival list", "crane roster", "tide table", "pilot request", "gate pass", "customs form", "container search", "mooring fee", "weather banner", "lock schedule",
         "cargo manifest", "invoice draft", "night shift report", "buoy map", "tug booking", "ferry timetable", "permit wizard", "radar feed", "waste declaration", "quay camera page", "login page"];

    private static readonly string[] Places = ["for agents", "for pilots", "on phones", "in the control room", "for night shifts", "for new berths", "in the archive", "after midnight", "for guests", "by draught"];

    private static readonly string[] Faults = ["shows the wrong day", "is empty after sorting", "times out", "loses the last entry", "counts twice", "cannot be printed", "ignores summer time", "forgets the filter"];

    private static readonly string[] Asks = ["Can we get a list of", "Please change the wording of", "Quick fix for", "One-off export of", "Access to", "Correct the numbers in", "Question about", "Resend"];

    private static readonly string[] Efforts = ["One place for the", "New", "Leaner", "Self-service", "Reliable", "Paperless", "Real-time", "Second edition of the"];

    private static readonly string[] Parts = ["Prepare the data", "Build it", "Try it with users"];

    private static readonly string[] Odd =
        ["Escape <script> and </div> in captains' notes", "Names like Ærø, Ñandú and 東京 break the \"crew\" list", "=SUM(A1) appears in the CSV export", "R&D berth: 100 % of fees, or 50 %?"];

    private static readonly string[] Labels = ["paper", "mobile", "safety", "billing", "map", "speed", "tidy-up"];

    public string Leaf(ItemType kind)
    {
        if (chance.Yes(0.01))
            return chance.Pick(Odd);
        var thing = chance.Pick(Things);
        return kind == Workflow.Bug
            ? $"{char.ToUpperInvariant(thing[0])}{thing[1..]} {chance.Pick(Faults)}"
            : chance.Yes(0.5) ? $"{chance.Pick(Deeds)} {thing} {chance.Pick(Places)}" : $"{chance.Pick(Deeds)} {thing}";
    }

    public string Ask() => $"{chance.Pick(Asks)} {chance.Pick(Things)} {chance.Pick(Places)}";

    public string Effort() => $"{chance.Pick(Efforts)} {chance.Pick(Things)}";

    public static string Part(int number) => Parts[number % Parts.Length];

    public string Label() => chance.Pick(Labels);
}
