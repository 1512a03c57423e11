using System.Text.RegularExpressions;
using ProductProcess.Core.Frames;

namespace ProductProcess.Core.Tests.Frames;

public sealed partial class FrameWordsTests
{
    private static readonly string[] NotSaid =
    [
        "health", "maturity", "score", "grade", "rank", "rating", "benchmark", "best", "worst", "offender", "compliance",
        "level", "should", "must", "just", "simply", "obviously",
    ];

    private static readonly string[] MayBeNegative =
        ["gap_before", "created_on", "ready_on", "started_on", "finished_on", "due_margin"];

    public static TheoryData<string> Columns => [.. FrameWords.All.Select(c => $"{c.Frame}.{c.Id}")];

    [Fact]
    public void All_Ids_AreUniqueWithinTheirFrame() =>
        Assert.Equal(FrameWords.All.Count, FrameWords.All.Select(c => (c.Frame, c.Id)).Distinct().Count());

    [Fact]
    public void All_Columns_AreListedAndTheirFramesKnown()
    {
        var classes = typeof(IColumn).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IColumn)));
        Assert.Equal(classes.Select(t => t.FullName).Order(), FrameWords.Columns.Select(c => c.GetType().FullName).Order());
        Assert.Equal(FrameNames.All.Order(), FrameWords.All.Select(c => c.Frame).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Info_OfEachColumn_DocumentsIt(string name)
    {
        var column = Named(name);
        Assert.Matches(Word(), column.Id);
        Assert.InRange(column.Meaning.Length, 15, 400);
        Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal);
        Assert.InRange(column.Example.Length, 8, 200);
        Assert.Equal(column.Kind is ColumnKind.YesNo or ColumnKind.Text or ColumnKind.Set, column.Unit.Length == 0);
        Assert.All(column.Needs, need => Assert.Contains(need, Needs.All.Keys));
        Assert.All(NotSaid, word => Assert.DoesNotMatch($@"(?i)\b{word}\b", $"{column.Id} {column.Meaning} {column.Example}"));
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Values_OfEachColumn_AreOfItsKind(string name)
    {
        var column = Named(name);
        var told = new Told(Tests.Work.RandomWorld.Of(7), weeks: 9);
        var values = told.All(column.Frame, column.Id);
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.True(column.Kind switch
        {
            ColumnKind.YesNo => value is byte and <= 2,
            ColumnKind.Text or ColumnKind.Set => value is string,
            _ => value is double number && !double.IsInfinity(number) && (MayBeNegative.Contains(column.Id) || !(number < 0)),
        }));
    }

    [Fact]
    public void Private_Columns_AreThoseThatMayStandForAPerson() =>
        Assert.Equal(
            ["changes.by", "leaves.asked_by", "leaves.assigned_by", "leaves.doer", "leaves.first_hand", "requests.asked_by", "stints.person"],
            FrameWords.All.Where(c => c.Private && c.Frame != FrameNames.People).Select(c => $"{c.Frame}.{c.Id}").Order());

    [Fact]
    public void Private_TheFrameOfPeople_IsAsAWhole() =>
        Assert.All(FrameWords.All.Where(c => c.Frame == FrameNames.People), column => Assert.True(column.Private));

    private static ColumnInfo Named(string name) => FrameWords.All.Single(c => $"{c.Frame}.{c.Id}" == name);

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex Word();
}
