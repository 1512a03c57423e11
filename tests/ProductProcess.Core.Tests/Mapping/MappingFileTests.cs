using ProductProcess.Core.Mapping;
using ProductProcess.Core.Yaml;

namespace ProductProcess.Core.Tests.Mapping;

public sealed class MappingFileTests
{
    private const string Valid = """
        statuses:
          - { status: In Review, stage: waiting }
          - { status: "10002", project: PAY, stage: active }
        types:
          - { type: Story, level: leaf, kind: feature }
        kind_labels: { tech-debt: improvement }
        teams:
          from: [field, board, label, component, people, project]
          label_prefix: team-
          components: { "7": Checkout }
          people: { ann: Red }
          names: { "12": Harbour }
        requesters: { from: [label, reporter-team], labels: { sales: Sales } }
        roadmap: { under: [intent], labels: [roadmap], projects: [STRAT], types: [Initiative] }
        priorities:
          - { priority: Highest, rank: 1, urgent: true }

        """;

    /// <summary>Code, what is replaced, by what, which piece of that the problem points at, part of the advice.</summary>
    public static TheoryData<string, string, string, string, string> Broken { get; } = new()
    {
        { ProblemCode.UnknownKey, "kind_labels:", "kind_lables:", "kind_lables", "Did you mean 'kind_labels'?" },
        { ProblemCode.UnknownKey, "status: In Review", "state: In Review", "state", "Did you mean 'stage'?" },
        { ProblemCode.BadValue, "stage: waiting", "stage: waitng", "waitng", "Did you mean 'waiting'?" },
        { ProblemCode.BadValue, "level: leaf", "level: leave", "leave", "Did you mean 'leaf'?" },
        { ProblemCode.BadValue, "kind: feature", "kind: nice", "nice", "improvement" },
        { ProblemCode.BadValue, "tech-debt: improvement", "tech-debt: improvment", "improvment", "Did you mean 'improvement'?" },
        { ProblemCode.BadValue, "[field, board,", "[feild, board,", "feild", "Did you mean 'field'?" },
        { ProblemCode.BadValue, "people, project]", "project, people]", "project,", "Put 'project' last." },
        { ProblemCode.BadValue, "under: [intent]", "under: [intents]", "intents", "Did you mean 'intent'?" },
        { ProblemCode.MissingKey, ", stage: waiting", "", "{ status: In", "Add 'stage:'." },
        { ProblemCode.MissingKey, "  components: { \"7\": Checkout }\n", "", "from: [field", "take the way out" },
        { ProblemCode.BadValue, "from: [label, reporter-team]", "from: [reporter-team]", "{ from: [rep", "Add 'label'" },
        { ProblemCode.DuplicateKey, "status: In Review, stage: waiting }", "status: In Review, stage: waiting }\n  - { status: in review, stage: active }", "in review", "Keep one" },
        { ProblemCode.DuplicateKey, "label, component", "label, label, component", "label, component", "Keep the first." },
        { ProblemCode.DuplicateKey, "{ ann: Red }", "{ ann: Red, Ann: Blue }", "Ann: Blue", "Keep one" },
        { ProblemCode.WrongType, "rank: 1", "rank: first", "first", "from 1 to 1000" },
        { ProblemCode.WrongType, "urgent: true", "urgent: yes", "yes", "true or false" },
        { ProblemCode.WrongType, "{ ann: Red }", "{ ann: [Red] }", "[Red]", "" },
        { ProblemCode.WrongType, "- { type: Story, level: leaf, kind: feature }", "- Story", "Story", "type: …" },
        { ProblemCode.YamlFeature, "kind_labels: {", "kind_labels: &x {", "&x", "Write the value out." },
        { ProblemCode.Yaml, "roadmap: {", "roadmap: {{", "{{ under", "never closed" },
        { ProblemCode.OddCharacter, "label_prefix: team-", "label_prefix:\tteam-", "\tteam", "blanks" },
    };

    [Fact]
    public void Read_AFullFile_GivesAMappingWithoutAWord()
    {
        var file = MappingFile.Read("m.yml", Valid);
        Assert.Empty(file.Problems);
        Assert.Equal(2, file.Mapping!.Statuses.Count);
        Assert.Equal(6, file.Mapping.Teams.From.Count);
        Assert.Equal("Harbour", file.Mapping.Teams.Groups.Names["12"]);
        Assert.Equal(["roadmap"], file.Mapping.Roadmap!.Labels);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_AFileWithAFault_SaysWhatWhereAndWhatToWrite(string code, string old, string replacement, string at, string advice)
    {
        Assert.Contains(old, Valid, StringComparison.Ordinal);
        var text = Valid.Replace(old, replacement, StringComparison.Ordinal);
        var file = MappingFile.Read("m.yml", text);

        Assert.Null(file.Mapping);
        var from = text.IndexOf(replacement.Length > 0 ? replacement : at, StringComparison.Ordinal);
        var place = PlaceOf(text, at, Math.Max(0, from));
        Assert.True(
            file.Problems.Any(p => p.Code == code && (at.Length == 0 || (p.Line, p.Column) == place)
                && $"{p.Message} {p.Suggestion}".Contains(advice, StringComparison.Ordinal)),
            $"Looked for {code} at {place}, found:\n{string.Join('\n', file.Problems)}");
    }

    [Fact]
    public void Read_ManyFaults_ReportsThemTogetherInTheOrderOfTheFile()
    {
        var problems = MappingFile.Read("m.yml", Valid
            .Replace("waiting", "waitng", StringComparison.Ordinal)
            .Replace("feature", "featur", StringComparison.Ordinal)
            .Replace("rank: 1", "rank: 0", StringComparison.Ordinal)).Problems;
        Assert.Equal(3, problems.Count);
        Assert.Equal(problems.OrderBy(p => p.Line), problems);
        Assert.Equal("m.yml:2:33: error bad-value: 'waitng' is not known here. Did you mean 'waiting'?", problems[0].ToString());
    }

    [Fact]
    public void Check_NamesThatNothingHas_AreWarningsWithTheNearestKnown()
    {
        var log = Mapped.Of(Mapped.New("A-1") with { LabelIds = [Work.World.Id("label", "roadmap")] });
        var file = MappingFile.Read("m.yml", """
            statuses: [{ status: In Progres, stage: active }, { status: "2", project: PAI, stage: active }, { status: done, stage: done }]
            types: [{ type: Storry, kind: feature }]
            priorities: [{ priority: highest, rank: 1 }]
            roadmap: { labels: [Roadmap, rodmap] }
            """);
        Assert.Empty(file.Problems);

        var warnings = file.Check(log, "t");

        Assert.All(warnings, warning => Assert.True(warning.IsWarning));
        Assert.Equal(
            [
                "'t' has shown no status 'In Progres' so far. Did you mean 'In Progress'?",
                "'t' has shown no project 'PAI' so far. Did you mean 'PAY'?",
                "'t' has shown no type 'Storry' so far. Did you mean 'Story'?",
                "'t' has shown no label 'rodmap' so far. Did you mean 'roadmap'?",
            ],
            warnings.Select(warning => $"{warning.Message} {warning.Suggestion}"));
    }

    [Fact]
    public void Hash_IsOfWhatAFileSays_NotOfHow()
    {
        var one = MappingFile.Read("m.yml", "statuses: [{ status: A, stage: done }, { status: B, stage: ready }]").Mapping!;
        var other = MappingFile.Read("m.yml", "# a comment\nstatuses:\n- { status: B, stage: ready }\n- { stage: done, status: A }\n").Mapping!;
        var different = MappingFile.Read("m.yml", "statuses: [{ status: A, stage: done }, { status: B, stage: active }]").Mapping!;
        Assert.Matches("^[0-9a-f]{12}$", one.Hash);
        Assert.Equal(one.Hash, other.Hash);
        Assert.NotEqual(one.Hash, different.Hash);
        Assert.Equal("", WorkMapping.Default.Hash);
        Assert.Equal("", MappingFile.Read("m.yml", "teams: { from: [field, project] }").Mapping!.Hash);
    }

    private static (int Line, int Column) PlaceOf(string text, string piece, int from)
    {
        var at = text.IndexOf(piece, from, StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf(piece, StringComparison.Ordinal) : at;
        var before = text[..at];
        return (before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
