using Mono.Cecil;

namespace ProductProcess.App.Tests.Architecture;

/// <summary>
/// A rule is data from anybody. What evaluates it, and the tables that it reads, can reach no file, no network, no
/// other process, no code made at run time and no clock: read from the compiled code itself.
/// </summary>
public class SealedLanguageTests
{
    private static readonly string[] Folders = ["Rules", "Frames", "History", "Findings", "Yaml"];

    /// <summary>Types by the beginning of their names. Readers and writers of text in memory are no files.</summary>
    private static readonly string[] Barred =
    [
        "System.IO.", "System.Net.", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Reflection.Emit.",
        "System.Reflection.Assembly", "System.Runtime.Loader.", "System.Runtime.InteropServices.NativeLibrary", "System.CodeDom.",
        "System.Linq.Expressions.LambdaExpression", "System.Threading.Timer", "Microsoft.Win32.", "System.Console", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] InMemory = ["System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter"];

    private static readonly string[] BarredMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System", "System.TimeProvider::GetUtcNow", "System.TimeZoneInfo::get_Local",
        "System.Guid::NewGuid", "System.Random::get_Shared", "System.Environment::get_TickCount", "System.Environment::get_TickCount64",
        "System.Environment::GetEnvironmentVariable", "System.Environment::get_CurrentDirectory", "System.Type::GetType", "System.Activator::CreateInstance",
    ];

    private static readonly IReadOnlyList<(string From, string To)> Reached = [.. Reach()];

    [Fact]
    public void Language_ReachesNothingOutside() => Assert.Empty(Reached.Where(one => IsBarred(one.To)).Select(one => $"{one.From} → {one.To}").Distinct());

    /// <summary>The look is not blind: it sees what is there, and would see what is barred.</summary>
    [Fact]
    public void Look_SeesWhatTheCodeCalls()
    {
        Assert.Contains(Reached, one => one is { From: "ProductProcess.Core.Rules.Measuring.Drawing.BlockBootstrap", To: "System.Random::.ctor" });
        Assert.Contains(Reached, one => one is { From: "ProductProcess.Core.Yaml.YamlTree", To: "System.IO.StringReader::.ctor" });
        Assert.True(Reached.Count > 5_000);
        Assert.All(
            (string[])["System.IO.File::ReadAllText", "System.Net.Http.HttpClient::.ctor", "System.DateTime::get_Now", "System.Diagnostics.Process::Start"],
            member => Assert.True(IsBarred(member)));
    }

    private static bool IsBarred(string member) =>
        BarredMembers.Contains(member)
        || (Barred.Any(barred => member.StartsWith(barred, StringComparison.Ordinal))
            && !InMemory.Any(type => member.StartsWith(type + "::", StringComparison.Ordinal)));

    /// <summary>Every member that the code of these folders calls or reads, by the type it is called in.</summary>
    private static IEnumerable<(string From, string To)> Reach()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Core.Rules.RuleSet).Assembly.Location);
        foreach (var type in assembly.MainModule.GetTypes().Where(IsInside))
        {
            foreach (var instruction in type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions))
            {
                if (instruction.Operand is MemberReference { DeclaringType: { } of } member and not TypeReference)
                    yield return (Outermost(type).FullName, $"{of.GetElementType().FullName}::{member.Name}");
            }
        }
    }

    private static bool IsInside(TypeDefinition type) =>
        Folders.Any(folder => Outermost(type).Namespace is var space
            && (space == $"ProductProcess.Core.{folder}" || space.StartsWith($"ProductProcess.Core.{folder}.", StringComparison.Ordinal)));

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
