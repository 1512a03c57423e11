using CsCheck;
using ProductProcess.Sandbox.Jql;

namespace ProductProcess.Sandbox.Tests.Jql;

public sealed class JqlTableTests
{
    private static readonly JqlTable Table = new(
        [new(1, "A-1", "A", 100, 1732877091000), new(2, "B-1", "B", 200, 1732877090999), new(3, "A-2", "A", 300, 1732877150000), new(4, "A-10", "A", 400, 0)],
        new Dictionary<string, string> { ["A"] = "A", ["10"] = "A", ["B"] = "B", ["THE B"] = "B" },
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

    private static readonly string[] Pieces =
        ["project", "=", "in", "(", ")", "A", "\"", "'", ",", "and", "order", "by", "id", ">", "-5d", "\\", " "];

    [Theory]
    [InlineData("project = A", "A-10,A-2,A-1")]
    [InlineData("project = \"a\" order by id", "A-1,A-2,A-10")]
    [InlineData("PROJECT IN (10, 'the b') ORDER BY id DESC", "A-10,A-2,B-1,A-1")]
    [InlineData("updated >= 1732877091000 order by updated asc", "A-1,A-2")]
    [InlineData("updated < 1732877091000 order by updated asc", "A-10,B-1")]
    [InlineData("updated >= \"2024-11-29 19:45\" order by id", "A-2")]
    [InlineData("updated >= '2024/11/29 19:44' order by id", "A-1,B-1,A-2")]
    [InlineData("updated >= 2024-11-29 order by id", "A-1,B-1,A-2")]
    [InlineData("key in (A-1, B-1) order by key asc", "A-1,B-1")]
    [InlineData("issuekey = a-2", "A-2")]
    [InlineData("id in (4, 2) order by created desc", "A-10,B-1")]
    [InlineData("id > 2 and project = A order by id asc", "A-2,A-10")]
    [InlineData("(project = A and (id >= 3)) order by project, key desc", "A-10,A-2")]
    [InlineData("project = A order by key", "A-1,A-2,A-10")]
    [InlineData("created = 200", "B-1")]
    public void Answer_WhatClientsAsk_IsFound(string jql, string keys) =>
        Assert.Equal(keys.Split(','), Table.Answer(jql).Rows.Select(r => Table.Rows[r].Key));

    [Theory]
    [InlineData("project = C", "The value 'C' does not exist for the field 'project'.")]
    [InlineData("project in (A, C)", "The value 'C' does not exist for the field 'project'.")]
    [InlineData("project > A", "The operator '>' is not supported by the 'project' field.")]
    [InlineData("updated in (1)", "The operator 'in' is not supported by the 'updated' field.")]
    [InlineData("assignee = me", "Field 'assignee' does not exist or you do not have permission to view it.")]
    [InlineData("key = A-99", "An issue with key 'A-99' does not exist for field 'key'.")]
    [InlineData("id > 99", "An issue with key '99' does not exist for field 'id'.")]
    [InlineData("updated >= yesterday", "Date value 'yesterday' for field 'updated' is invalid.")]
    [InlineData("updated >= \"1732877091000\"", "Date value '1732877091000' for field 'updated' is invalid.")]
    [InlineData("project A", "Error in the JQL Query: Expecting operator but got 'A'. (line 1, character 9)")]
    [InlineData("project =", "Error in the JQL Query: Expecting value before the end of the query.")]
    [InlineData("project = A or project = B", "Error in the JQL Query: Expecting 'AND' or 'ORDER BY' but got 'or'. (line 1, character 13)")]
    [InlineData("project in (A", "Error in the JQL Query: Expecting ')' before the end of the query.")]
    [InlineData("project = \"A", "Error in the JQL Query: The quoted string 'A' has not been completed. (line 1, character 11)")]
    [InlineData("project = A order id", "Error in the JQL Query: Expecting 'by' but got 'id'. (line 1, character 19)")]
    [InlineData("project ~ A", "Error in the JQL Query: Expecting operator but got '~'. (line 1, character 9)")]
    [InlineData("project = A order by id,id,id,id,id,id,id,id", "The ORDER BY clause names more than 7 fields.")]
    public void Answer_WhatJiraRefuses_IsRefusedInItsWords(string jql, string message) =>
        Assert.StartsWith(message, Assert.Throws<JqlException>(() => Table.Answer(jql)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("id in (1, 99)", 1)]
    [InlineData("id > 99", 0)]
    [InlineData("key = A-99", 0)]
    public void Answer_NotStrict_PassesOverMissingIssues(string jql, int count) =>
        Assert.Equal(count, Table.Answer(jql, strict: false).Rows.Length);

    [Theory]
    [InlineData("", false)]
    [InlineData("order by id", false)]
    [InlineData("project = A", true)]
    public void Answer_Bounds_AreTold(string jql, bool bounded) => Assert.Equal(bounded, Table.Answer(jql).IsBounded);

    [Fact]
    public void Answer_DeepParentheses_AreRefused() =>
        Assert.Throws<JqlException>(() => Table.Answer(new string('(', 50_000)));

    [Fact]
    public void Answer_AnyText_AnswersOrRefuses() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Sample(picks =>
        {
            try
            {
                return Table.Answer(string.Join(' ', picks.Select(p => Pieces[p]))).Rows.Length <= 4;
            }
            catch (JqlException)
            {
                return true;
            }
        });
}
