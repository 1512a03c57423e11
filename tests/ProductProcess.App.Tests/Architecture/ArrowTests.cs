using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ProductProcess.App.Tests.Architecture;

/// <summary>Holds the arrows of the design: which project and which folder of Core may know which.</summary>
public class ArrowTests
{
    private static readonly string[] Projects = ["Core", "Ingest", "Briefing", "Sandbox", "App"];

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(
        typeof(Core.Work.WorkItem).Assembly,
        System.Reflection.Assembly.Load("ProductProcess.Ingest"),
        System.Reflection.Assembly.Load("ProductProcess.Briefing"),
        System.Reflection.Assembly.Load("ProductProcess.Sandbox"),
        System.Reflection.Assembly.Load("productprocess")).Build();

    [Theory]
    [InlineData("Core")]
    [InlineData("Ingest", "Core")]
    [InlineData("Briefing", "Core")]
    [InlineData("Sandbox", "Core")]
    public void Project_KnowsOnly_WhatTheDesignDraws(string project, params string[] known)
    {
        foreach (var other in Projects.Except([project, .. known]))
            Never($"ProductProcess.{project}", $"ProductProcess.{other}");
    }

    [Theory]
    [InlineData("Work")]
    [InlineData("Yaml", "Work")]
    [InlineData("Mapping", "Work", "Yaml")]
    [InlineData("History", "Work")]
    [InlineData("Frames", "Work", "History")]
    [InlineData("Findings", "Work")]
    [InlineData("Rules", "Work", "Yaml", "History", "Frames", "Findings")]
    public void FolderOfCore_KnowsOnly_WhatLiesBeforeIt(string folder, params string[] known)
    {
        string[] folders = ["Work", "Yaml", "Mapping", "History", "Frames", "Findings", "Rules"];
        foreach (var other in folders.Except([folder, .. known]))
            Never($"ProductProcess.Core.{folder}", $"ProductProcess.Core.{other}");
    }

    [Theory]
    [InlineData("Refit", "Ingest")]
    [InlineData("Microsoft.Data.Sqlite", "Ingest")]
    [InlineData("Npgsql", "Ingest")]
    [InlineData("Parquet", "Ingest")]
    [InlineData("CsvHelper", "Ingest")]
    [InlineData("Microsoft.Playwright", "Briefing")]
    [InlineData("Microsoft.Data.Analysis", "Core")]
    [InlineData("MathNet.Numerics", "Core")]
    public void Package_IsKnownOnly_ByItsProject(string package, string owner)
    {
        foreach (var other in Projects.Except([owner]))
            Never($"ProductProcess.{other}", package);
    }

    private static void Never(string from, string to)
    {
        IArchRule rule = Types().That().ResideInNamespaceMatching($@"^{from.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)")
            .Should().NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching($@"^{to.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)")
            .WithoutRequiringPositiveResults();
        rule.Check(House);
    }
}
