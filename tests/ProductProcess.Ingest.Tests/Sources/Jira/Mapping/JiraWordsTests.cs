using ProductProcess.Core.Work;
using ProductProcess.Ingest.Sources.Jira.Mapping;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Tests.Sources.Jira.Mapping;

public sealed class JiraWordsTests
{
    [Theory]
    [InlineData("To Do", "new", Stage.Ready)]
    [InlineData("Selected for Development", "new", Stage.Ready)]
    [InlineData("Product Backlog", "new", Stage.Backlog)]
    [InlineData("Needs Triage", "new", Stage.Backlog)]
    [InlineData("Ideas", "new", Stage.Backlog)]
    [InlineData("Later", "new", Stage.Backlog)]
    [InlineData("In Progress", "indeterminate", Stage.Active)]
    [InlineData("Latest fixes", "indeterminate", Stage.Active)]
    [InlineData("进行中", "indeterminate", Stage.Active)]
    [InlineData("In Code-Review", "indeterminate", Stage.Waiting)]
    [InlineData("Blocked", "indeterminate", Stage.Waiting)]
    [InlineData("Waiting for customer", "indeterminate", Stage.Waiting)]
    [InlineData("On Hold", "indeterminate", Stage.Waiting)]
    [InlineData("Ready for Release", "indeterminate", Stage.Waiting)]
    [InlineData("In Testing", "indeterminate", Stage.Waiting)]
    [InlineData("QA", "indeterminate", Stage.Waiting)]
    [InlineData("Verification", "indeterminate", Stage.Waiting)]
    [InlineData("Pending", "indeterminate", Stage.Waiting)]
    [InlineData("To deploy", "indeterminate", Stage.Waiting)]
    [InlineData("Wartet auf Kunde", "indeterminate", Stage.Waiting)]
    [InlineData("Blockiert", "indeterminate", Stage.Waiting)]
    [InlineData("En attente du client", "indeterminate", Stage.Waiting)]
    [InlineData("Prüfung", "indeterminate", Stage.Active)]
    [InlineData("Done", "done", Stage.Done)]
    [InlineData("Closed", "done", Stage.Done)]
    [InlineData("Canceled", "done", Stage.Cancelled)]
    [InlineData("Won't Do", "done", Stage.Cancelled)]
    [InlineData("Won’t fix", "done", Stage.Cancelled)]
    [InlineData("Rejected", "done", Stage.Cancelled)]
    [InlineData("Done", "undefined", Stage.Unknown)]
    [InlineData("Done", "in-flight", Stage.Unknown)]
    [InlineData("Done", null, Stage.Unknown)]
    [InlineData(null, "done", Stage.Done)]
    public void Status_HasAStage(string? name, string? category, Stage expected)
    {
        var status = new JiraStatus { Id = "1", Name = name, StatusCategory = new JiraStatusCategory { Key = category } };

        Assert.Equal(expected, JiraStages.Of(status));
    }

    [Theory]
    [InlineData("Fixed", false)]
    [InlineData("Done", false)]
    [InlineData("Implemented", false)]
    [InlineData("Completed", false)]
    [InlineData("Won't Fix", true)]
    [InlineData("Won’t Do", true)]
    [InlineData("Duplicate", true)]
    [InlineData("Invalid", true)]
    [InlineData("Incomplete", true)]
    [InlineData("Cannot Reproduce", true)]
    [InlineData("Declined", true)]
    [InlineData("Not A Problem", true)]
    [InlineData("Later", true)]
    [InlineData("Obsolete", true)]
    [InlineData("Cancelled", true)]
    [InlineData("Abandoned", true)]
    [InlineData(null, false)]
    public void Resolution_CancelsOrNot(string? name, bool expected) => Assert.Equal(expected, JiraResolutions.Cancels(name));

    [Theory]
    [InlineData("Story", 0, false, ItemLevel.Leaf)]
    [InlineData("Epic", null, false, ItemLevel.Parent)]
    [InlineData("epic", 0, false, ItemLevel.Parent)]
    [InlineData("Capability", 1, false, ItemLevel.Parent)]
    [InlineData("Initiative", 2, false, ItemLevel.Intent)]
    [InlineData("Theme", 5, null, ItemLevel.Intent)]
    [InlineData("Sub-task", -1, true, ItemLevel.Part)]
    [InlineData("Sub-task", null, true, ItemLevel.Part)]
    [InlineData(null, null, null, ItemLevel.Leaf)]
    public void Type_HasALevel(string? name, int? hierarchy, bool? subtask, ItemLevel expected) => Assert.Equal(
        expected, JiraLevels.Of(new JiraIssueType { Name = name, HierarchyLevel = hierarchy, Subtask = subtask }));

    [Theory]
    [InlineData("Blocks", "blocks", LinkKind.Blocks, false)]
    [InlineData("Blocker", "blocks", LinkKind.Blocks, false)]
    [InlineData("dependent", "depends upon", LinkKind.Blocks, true)]
    [InlineData("Required", "requires", LinkKind.Blocks, true)]
    [InlineData("Duplicate", "duplicates", LinkKind.Duplicates, false)]
    [InlineData("Cloners", "clones", LinkKind.Clones, false)]
    [InlineData("Cloners", "is cloned as", LinkKind.Clones, true)]
    [InlineData("Problem/Incident", "causes", LinkKind.Causes, false)]
    [InlineData("Supercedes", "supercedes", LinkKind.Supersedes, false)]
    [InlineData("Reference", "relates to", LinkKind.Relates, false)]
    [InlineData("Container", "contains", LinkKind.Relates, false)]
    [InlineData("Blocks", "阻挡", LinkKind.Blocks, false)]
    [InlineData(null, null, LinkKind.Relates, false)]
    public void LinkType_HasAKindAndADirection(string? name, string? outward, LinkKind kind, bool turned) =>
        Assert.Equal((kind, turned), JiraLinks.Of(new JiraLinkType { Name = name, Outward = outward }));

    [Theory]
    [InlineData("This issue blocks PAY-7", LinkKind.Blocks)]
    [InlineData("This issue is blocked by PAY-7", LinkKind.Blocks)]
    [InlineData("This issue duplicates PAY-7", LinkKind.Duplicates)]
    [InlineData("这个事务链接到 PAY-7", LinkKind.Relates)]
    [InlineData(null, LinkKind.Relates)]
    public void LinkText_HasAKind(string? text, LinkKind kind) => Assert.Equal(kind, JiraLinks.Of(text));
}
