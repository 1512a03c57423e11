using System.Text.RegularExpressions;

namespace ProductProcess.Sandbox.Seeds;

/// <summary>Reads one entry under <c>teams</c>.</summary>
internal static partial class TeamReader
{
    private const int MostPeople = 40;

    public static TeamSeed Read(SeedMap map, TimeZoneInfo organisation)
    {
        var zone = map.Has("zone") ? map.Zone("zone") : organisation;
        var given = map.Map("habits");
        var habits = HabitsReader.Read(given, Habits.Steady);
        var (later, changes) = ReadLater(map.Map("later"), habits);
        var team = new TeamSeed
        {
            Name = map.Text("name"),
            Key = ReadKey(map),
            Zone = zone,
            People = map.People("people", MostPeople, zone),
            Cadence = ReadCadence(map),
            Kinds = ReadKinds(map),
            Effort = ReadEffort(map.Map("effort")),
            SmallWorkPerWeek = map.OptionalNumber("small_work_per_week", 0, 200),
            LargerEfforts = ReadLargerEfforts(map.Map("larger_efforts")),
            Habits = habits,
            Later = later,
            HasStrengths = given is { HasStrengths: true } || changes is { HasStrengths: true },
        };
        map.Close();
        return team;
    }

    private static string ReadKey(SeedMap map)
    {
        var key = map.Text("key");
        if (key.Length > 0 && !ProjectKey().IsMatch(key))
            map.Refuse("key", $"'key' has to be 2 to 10 capital letters or digits that begin with a letter, not '{key}'.");
        return key;
    }

    private static Cadence ReadCadence(SeedMap map)
    {
        if (map.Word("cadence") is { } word)
        {
            if (word != "flow")
                map.Refuse("cadence", $"'cadence' has to be 'flow' or {{ sprint: 2 weeks, starts: monday }}, not '{word}'.");
            return Cadence.Flow;
        }

        if (map.Map("cadence") is not { } sprint)
            return Cadence.Flow;
        var cadence = new Cadence(ReadWeeks(sprint), ReadWeekday(sprint));
        sprint.Close();
        return cadence;
    }

    private static int ReadWeeks(SeedMap map)
    {
        var text = map.Text("sprint");
        if (Weeks().Match(text) is { Success: true } weeks)
            return weeks.Groups[1].ValueSpan[0] - '0';
        if (text.Length > 0)
            map.Refuse("sprint", $"'sprint' has to be '1 week' to '4 weeks', not '{text}'.");
        return 2;
    }

    private static DayOfWeek ReadWeekday(SeedMap map)
    {
        var text = map.OptionalText("starts") ?? "monday";
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (day is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && string.Equals(day.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return day;
        }

        map.Refuse("starts", $"'starts' has to be a day from monday to friday, not '{text}'.");
        return DayOfWeek.Monday;
    }

    private static KindWeights ReadKinds(SeedMap map)
    {
        if (map.Map("kinds") is not { } given)
            return new KindWeights();
        var kinds = new KindWeights
        {
            Story = given.Number("story", 0, 100, 0),
            Task = given.Number("task", 0, 100, 0),
            Bug = given.Number("bug", 0, 100, 0),
        };
        given.Close();
        if (kinds.Story + kinds.Task + kinds.Bug <= 0)
            map.Refuse("kinds", "At least one of the kinds story, task and bug has to weigh more than 0.");
        return kinds;
    }

    private static EffortSizes ReadEffort(SeedMap? map)
    {
        var usual = new EffortSizes();
        if (map is null)
            return usual;
        var effort = new EffortSizes
        {
            Typical = map.Number("typical", 0.1, 60, usual.Typical),
            Spread = map.Number("spread", 1, 5, usual.Spread),
            Ask = map.Number("ask", 0.1, 60, usual.Ask),
        };
        map.Close();
        return effort;
    }

    private static LargerEfforts ReadLargerEfforts(SeedMap? map)
    {
        var usual = new LargerEfforts();
        if (map is null)
            return usual;
        var efforts = new LargerEfforts
        {
            PerQuarter = map.OptionalNumber("per_quarter", 0, 200),
            Size = map.Whole("size", 2, 60, usual.Size),
        };
        map.Close();
        return efforts;
    }

    private static (HabitChange? Change, SeedMap? Habits) ReadLater(SeedMap? map, Habits before)
    {
        if (map is null)
            return (null, null);
        var habits = map.Map("habits");
        var change = new HabitChange(map.Date("from"), HabitsReader.Read(habits, before));
        map.Close();
        return (change, habits);
    }

    [GeneratedRegex("^[A-Z][A-Z0-9]{1,9}$")]
    private static partial Regex ProjectKey();

    [GeneratedRegex("^([1-4]) weeks?$")]
    private static partial Regex Weeks();
}
