using System.Globalization;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Simulating;

/// <summary>Makes up accounts. No name belongs to anybody, and none comes twice.</summary>
internal sealed class Names(Chance chance)
{
    private static readonly string[] First =
        ["Ada", "Bao", "Cem", "Dunja", "Eino", "Farah", "Goran", "Hana", "Ines", "Jori", "Kaia", "Luc", "Mira", "Nuno", "Oda", "Pia", "Quim", "Runa", "Sami", "Tove", "Uma", "Vito", "Wanda", "Xenia", "Yara", "Zeno", "Aiko", "Bruno", "Clio", "Dario"];

    private static readonly string[] Last =
        ["Anker", "Bakboord", "Capstan", "Deepwater", "Ebb", "Fairlead", "Gangway", "Halyard", "Inlet", "Jetty", "Keel", "Lantern", "Mast", "Narrows", "Oakum", "Painter", "Quayside", "Rudder", "Spar", "Tackle", "Upstream", "Vane", "Windlass", "Yardarm", "Østerhavn", "Marée", "Cala", "Fjordby", "Sluis", "Lagoa"];

    private readonly HashSet<string> _taken = [];

    public SimulatedPerson Human(TimeZoneInfo zone, string? department)
    {
        string name;
        do
            name = $"{chance.Pick(First)} {chance.Pick(Last)}";
        while (!_taken.Add(name) && _taken.Count < First.Length * Last.Length);
        var mail = string.Create(CultureInfo.InvariantCulture, $"person{_taken.Count}@example.com");
        return new SimulatedPerson(new Person(AccountId(), name, mail, PersonKind.Human, Active: true), zone, department);
    }

    public SimulatedPerson App(string name, TimeZoneInfo zone) =>
        new(new Person(AccountId(), name, null, PersonKind.App, Active: true), zone, null);

    /// <summary>An id as teams have: eight, four, four, four and twelve hexadecimal digits.</summary>
    public string TeamId()
    {
        var digits = Hexadecimal(32);
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }

    private string AccountId() => Hexadecimal(24);

    private string Hexadecimal(int length) =>
        string.Create(length, chance, (text, chance) =>
        {
            foreach (ref var digit in text)
                digit = "0123456789abcdef"[chance.Below(16)];
        });
}
