using System.CommandLine;
using System.Globalization;
using ProductProcess.App.Mapping;
using ProductProcess.App.Settings;
using ProductProcess.Core.Mapping;
using ProductProcess.Core.Work;
using ProductProcess.Ingest.Store;

namespace ProductProcess.App.Commands;

/// <summary>Proposes and checks what the words of a tracker mean, from what the store has seen of it.</summary>
internal static class MapCommand
{
    public static Command Create() => new("map", "Propose and check what a tracker's statuses, types and teams mean.") { Suggest(), Check() };

    private static Command Suggest()
    {
        var asked = new StoredSource();
        var output = new Option<string?>("--out") { Description = "Write to this file, which must not be there yet. Default: print.", HelpName = "FILE" };
        var command = new Command("suggest", "Write a mapping file to begin with, from what the store has seen. Names no person.") { output };
        asked.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var (log, source) = await asked.ReadAsync(parse, stop);
            var text = MappingProposal.Of(log, source, TimeProvider.System.GetUtcNow());
            if (parse.GetValue(output) is not { } file)
                Console.Write(text);
            else
                Write(file, text);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var asked = new StoredSource();
        var path = new Argument<string>("FILE") { Description = "The mapping file." };
        var command = new Command("check", "Say everything that is wrong with a mapping file, and how far it reaches over what is stored.") { path };
        asked.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var file = MappingFiles.Read(parse.GetValue(path)!);
            foreach (var line in ProblemPage.Lines(file.Problems))
                await Console.Error.WriteLineAsync(line);
            if (file.Mapping is null)
                return ExitCode.Input;
            try
            {
                await HoldAsync(file, await asked.ReadAsync(parse, stop));
            }
            catch (Exception none) when (none is StoreException or SettingsException && !asked.IsNamed(parse))
            {
                Console.WriteLine($"The file can be used. It was not held against a store: {none.Message}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static async Task HoldAsync(MappingFile file, (WorkLog Log, string Source) stored)
    {
        var (log, source) = stored;
        foreach (var warning in file.Check(log, source))
            await Console.Error.WriteLineAsync(warning.ToString());
        Print(MappedLog.Of(log, new Dictionary<string, WorkMapping> { [source] = file.Mapping! }).Coverage.Single(one => one.Source == source));
    }

    private static void Write(string file, string text)
    {
        if (File.Exists(file))
            throw new SettingsException([$"{file} is there already; nothing was written. Name another file, or move it away."]);
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(file, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{file} cannot be written: {e.Message}"]);
        }

        Console.WriteLine(file);
    }

    private static void Print(MappingCoverage coverage)
    {
        Console.WriteLine($"{coverage.Source}, mapping {(coverage.Hash.Length == 0 ? "of defaults alone" : coverage.Hash)}");
        foreach (var share in coverage.Shares)
        {
            var percent = (share.Count / (double)share.Total).ToString("P0", CultureInfo.InvariantCulture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {share.Of,-20} {share.By,-14} {share.Count,9:N0} of {share.Total,9:N0}  {percent,5}"));
        }
    }
}
