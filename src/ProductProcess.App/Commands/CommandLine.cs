using System.CommandLine;
using System.CommandLine.Parsing;

namespace ProductProcess.App.Commands;

/// <summary>All commands, and what a call of them answers.</summary>
internal static class CommandLine
{
    /// <summary>How long a command may take to end well once it is told to stop.</summary>
    private static readonly TimeSpan StoppingTime = TimeSpan.FromSeconds(30);

    public static RootCommand Root() =>
        new("Reads the work history that teams leave in their trackers and writes a briefing about the system of work.")
        {
            DemoCommand.Create(),
            BriefCommand.Create(),
            SyncCommand.Create(),
            ServeCommand.Create(),
            DoctorCommand.Create(),
            MapCommand.Create(),
            StoreCommand.Create(),
            ForgetCommand.Create(),
            ExportCommand.Create(),
            RulesCommand.Create(),
            SandboxCommand.Create(),
        };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var parse = Root().Parse(arguments);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"Try '{string.Join(' ', ["productprocess", .. Path(parse), "--help"])}'.");
            return ExitCode.Input;
        }

        try
        {
            return await parse.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StoppingTime },
                cancellationToken);
        }
        catch (Exception failure)
        {
            var (lines, code) = Failure.Explain(failure);
            foreach (var line in lines)
                await Console.Error.WriteLineAsync(line);
            return code;
        }
    }

    private static Stack<string> Path(ParseResult parse)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = parse.CommandResult; at?.Parent is not null; at = at.Parent)
            names.Push(((CommandResult)at).Command.Name);
        return names;
    }
}
