using System.Security.Cryptography;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>Reads a seed from YAML, strictly: an unknown key, a wrong type or a number out of range is refused.</summary>
public static class SeedFile
{
    private const long MostBytes = 256 * 1024;

    /// <exception cref="SeedException">With everything that is wrong: file, line and column.</exception>
    public static Seed Load(string path, Strength strength = Strength.Plain)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new SeedException($"There is no seed file {path}.");
        if (new FileInfo(path).Length > MostBytes)
            throw new SeedException($"The seed file {path} is larger than {MostBytes / 1024} kB. A seed describes habits in a few lines.");
        return Parse(Path.GetFileNameWithoutExtension(path), path, File.ReadAllText(path), strength);
    }

    /// <param name="name">What the seed is called.</param>
    /// <param name="file">What problems name as the file.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="strength">Which of three numbers counts where a habit has three.</param>
    public static Seed Parse(string name, string file, string yaml, Strength strength = Strength.Plain)
    {
        var problems = new SeedProblems(file);
        var root = SeedTree.Read(yaml, problems);
        problems.ThrowIfAny();
        var seed = ReadSeed(name, Hash(yaml), new SeedMap((YamlMappingNode)root!, problems, strength));
        problems.ThrowIfAny();
        return seed;
    }

    private static Seed ReadSeed(string name, string hash, SeedMap map)
    {
        var zone = map.Zone("zone");
        var seed = new Seed
        {
            Name = name,
            Hash = hash,
            Title = map.Text("title"),
            Zone = zone,
            From = map.Date("from"),
            Until = map.Date("until"),
            Random = map.Whole("random", 1, int.MaxValue),
            Holidays = map.Dates("holidays"),
            Departments = [.. map.Maps("departments", needed: false).Select(ReadDepartment)],
            Bots = map.Texts("bots"),
            IsSteady = PurposeReader.ReadSteady(map),
            Plants = PurposeReader.ReadPlants(map),
            Teams = [.. map.Maps("teams", needed: true).Select(team => TeamReader.Read(team, zone))],
        };
        map.Close();
        Check(seed, map);
        PurposeReader.Check(seed, map);
        return seed;
    }

    private static string Hash(string yaml) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml.ReplaceLineEndings("\n"))))[..12];

    private static DepartmentSeed ReadDepartment(SeedMap map)
    {
        var department = new DepartmentSeed(map.Text("name"), map.Whole("people", 1, 100, 1));
        map.Close();
        return department;
    }

    private static void Check(Seed seed, SeedMap map)
    {
        if (seed.Until.DayNumber - seed.From.DayNumber is < 14 or > 3660)
            map.Refuse("until", $"'until' ({seed.Until:yyyy-MM-dd}) has to lie 14 days to ten years after 'from' ({seed.From:yyyy-MM-dd}).");
        foreach (var twice in seed.Teams.GroupBy(t => t.Key, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1))
            map.Refuse("teams", $"Two teams have the key '{twice.Key}'. Give each team a key of its own.");
        foreach (var team in seed.Teams)
        {
            if (team.HabitsOn(seed.Until).AdHocShare > 0 && seed.Departments.Count == 0)
                map.Refuse("teams", $"Team '{team.Name}' takes ad hoc asks, but there are no departments to ask. Add departments, or set ad_hoc_share to 0.");
        }
    }
}
