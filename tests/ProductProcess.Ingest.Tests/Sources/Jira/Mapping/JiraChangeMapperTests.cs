using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Tests.Sources.Jira.Mapping;

public sealed class JiraChangeMapperTests
{
    [Theory]
    [InlineData("status", "status", "1", "3", ChangeField.Status, "s:status:1", "s:status:3")]
    [InlineData("status", null, "1", null, ChangeField.Status, "s:status:1", null)]
    [InlineData("assignee", "assignee", null, "557058:ab", ChangeField.Assignee, null, "s:person:557058:ab")]
    [InlineData("priority", null, "3", "2", ChangeField.Priority, "s:priority:3", "s:priority:2")]
    [InlineData("Sprint", "customfield_20", "", "38", ChangeField.Sprint, null, "s:sprint:38")]
    [InlineData("Sprint", "customfield_20", "38, 40", "40, 38, 41", ChangeField.Sprint, "s:sprint:38 s:sprint:40", "s:sprint:38 s:sprint:40 s:sprint:41")]
    [InlineData("Спринт", "customfield_20", "38", "40", ChangeField.Sprint, "s:sprint:38", "s:sprint:40")]
    [InlineData("Epic Link", "customfield_14", "", "70", ChangeField.Parent, null, "s:item:70")]
    [InlineData("IssueParentAssociation", "IssueParentAssociation", "5", "6", ChangeField.Parent, "s:item:5", "s:item:6")]
    [InlineData("Parent", null, "5", "", ChangeField.Parent, "s:item:5", null)]
    [InlineData("issuetype", null, "1", "2", ChangeField.Type, "s:type:1", "s:type:2")]
    [InlineData("project", null, "1", "2", ChangeField.Project, "s:project:1", "s:project:2")]
    [InlineData("Project", null, "1", "2", ChangeField.Project, "s:project:1", "s:project:2")]
    [InlineData("Component", "components", null, "12", ChangeField.Components, null, "s:component:12")]
    [InlineData("resolution", null, null, "1", ChangeField.Resolution, null, "s:resolution:1")]
    [InlineData("Flagged", "customfield_21", "", "[10019]", ChangeField.Flag, null, "[10019]")]
    [InlineData("Team", "customfield_1", "a", "b", ChangeField.Team, "s:team:a", "s:team:b")]
    [InlineData("Workflow", null, "1", "2", ChangeField.Workflow, null, null)]
    [InlineData("summary", "summary", "old", "new", ChangeField.Other, null, null)]
    [InlineData("status", "customfield_99", "a", "b", ChangeField.Other, null, null)]
    public void D10_Field_IsToldByIdOrName_AndValuesAreIds(string name, string? fieldId, string? from, string? to, ChangeField field, string? before, string? after)
    {
        var change = Map(new JiraChange { Field = name, FieldId = fieldId, From = from, To = to, FromString = "Old, name", ToText = "New, name" });

        Assert.Equal((field, before, after), (change.Field, change.From, change.To));
        Assert.Equal(name, change.FieldName);
    }

    [Theory]
    [InlineData("labels", null, "b a", "a b c", ChangeField.Labels, "s:label:a s:label:b", "s:label:a s:label:b s:label:c")]
    [InlineData("labels", null, "", "a", ChangeField.Labels, null, "s:label:a")]
    [InlineData("duedate", "2013-05-01", "2013-05-01 00:00:00.0", null, ChangeField.Due, "2013-05-01", null)]
    [InlineData("duedate", "2026-02-30", "2026-02-30", null, ChangeField.Due, null, null)]
    [InlineData("Story point estimate", null, "3", "0.5", ChangeField.Estimate, "3", "0.5")]
    [InlineData("Story Points", null, "3.0", "many", ChangeField.Estimate, "3", null)]
    [InlineData("Key", null, "PAY-1", "OPS-1", ChangeField.Key, "PAY-1", "OPS-1")]
    public void FieldsThatAreShownAsText_AreReadFromIt(string name, string? raw, string? from, string? to, ChangeField field, string? before, string? after)
    {
        var change = Map(new JiraChange { Field = name, From = raw, FromString = from, ToText = to });

        Assert.Equal((field, before, after), (change.Field, change.From, change.To));
    }

    [Fact]
    public void Link_NamesKindAndOtherItem()
    {
        var change = Map(new JiraChange { Field = "Link", To = "PAY-7", ToText = "This issue is blocked by PAY-7" });

        Assert.Equal((ChangeField.Link, null, "blocks s:item:PAY-7"), (change.Field, change.From, change.To));
    }

    [Theory]
    [InlineData("assignee")]
    [InlineData("summary")]
    [InlineData("reporter")]
    [InlineData("Link")]
    public void NamesAndTitles_StayOut(string field)
    {
        var change = Map(new JiraChange { Field = field, From = "1", To = "2", FromString = "Ann", ToText = "Bob" });

        Assert.Null(change.FromText);
        Assert.Null(change.ToText);
    }

    private static Change Map(JiraChange change)
    {
        var fields = new JiraFieldFinder();
        fields.Look(Field("customfield_20", "com.pyxis.greenhopper.jira:gh-sprint"));
        fields.Look(Field("customfield_14", "com.pyxis.greenhopper.jira:gh-epic-link"));
        fields.Look(Field("customfield_1", "com.atlassian.teams:rm-teams-custom-field-team"));
        fields.Look(Field("customfield_21", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", "Flagged"));
        fields.Look(Field("customfield_22", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", "Sprint"));
        return new JiraChangeMapper(new JiraIds("s"), fields).Map(change);
    }

    private static JiraField Field(string id, string custom, string name = "x") =>
        new() { Id = id, Name = name, Schema = new JiraFieldSchema { Custom = custom } };
}
