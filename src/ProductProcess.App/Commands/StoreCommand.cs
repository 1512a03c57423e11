using System.CommandLine;
using System.Globalization;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Keeping;

namespace ProductProcess.App.Commands;

/// <summary>Looks after a store: checks it, backs it up, moves it, makes it smaller.</summary>
internal static class StoreCommand
{
    public static Command Create() => new("store", "Check a store, back it up, copy it to another place, or make it smaller.")
    {
        Check(), Backup(), Copy(), Compact(),
    };

    private static Command Check()
    {
        var (store, settings) = Options();
        var command = new Command("check", "Look whether everything that is stored is whole.") { store, settings };
        command.SetAction(async (parse, stop) =>
        {
            using var opened = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            return Report(opened, await opened.Keeping.CheckAsync(stop), await opened.CountsAsync(StoreScope.Everything, stop));
        });
        return command;
    }

    private static Command Backup()
    {
        var (store, settings) = Options();
        var file = new Argument<string>("FILE") { Description = "The new file; it is a store itself, and belongs to you only." };
        var command = new Command("backup", "Write everything into a new file, also while a sync goes on.") { file, store, settings };
        command.SetAction(async (parse, stop) =>
        {
            using var opened = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            await opened.Keeping.BackupAsync(parse.GetValue(file)!, stop);
            Console.WriteLine($"{opened.Location} is backed up in {Path.GetFullPath(parse.GetValue(file)!)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Copy()
    {
        var (store, settings) = Options();
        var target = new Argument<string>("TARGET") { Description = "A new store, or an empty database: a file, or postgres://USER@HOST:PORT/DATABASE." };
        var command = new Command("copy", "Copy everything into a new store: to move to a server, or to restore a backup there.") { target, store, settings };
        command.SetAction(async (parse, stop) =>
        {
            using var from = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            using var to = await WorkStore.OpenAsync(parse.GetValue(target)!, TimeProvider.System, stop);
            await from.Keeping.CopyAsync(to, stop);
            Console.WriteLine($"{from.Location} is copied to {to.Location}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Compact()
    {
        var (store, settings) = Options();
        var command = new Command("compact", "Write the store anew from what is in it, so that nothing removed stays on the disk.") { store, settings };
        command.SetAction(async (parse, stop) =>
        {
            using var opened = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            if (!await opened.Keeping.CompactAsync(stop))
                throw new StoreException(opened.Location, "another program uses it.", "Stop that program, then run again.");
            Console.WriteLine($"{opened.Location} is written anew.");
            return ExitCode.Done;
        });
        return command;
    }

    private static (Option<string?> Store, Option<string> Settings) Options() => (Stores.Option(), SyncCommand.SettingsOption());

    private static int Report(WorkStore store, IReadOnlyList<CheckLine> lines, IReadOnlyList<Core.Findings.SourceFacts> sources)
    {
        string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
        Console.WriteLine($"Store {store.Location}");
        foreach (var source in sources)
        {
            Console.WriteLine(
                $"{source.Name} ({source.Kind}): {Number(source.Items)} items, {Number(source.HistoryEntries)} history entries, "
                + $"{Number(source.ChangeItems)} changes, {Number(source.Comments)} comments, {Number(source.Quarantined)} set aside");
        }

        foreach (var line in lines)
        {
            Console.WriteLine($"{line.What,-36} {Number(line.Looked),12} looked at  {(line.Faults == 0 ? "well" : $"{Number(line.Faults)} FAULTS")}");
            foreach (var detail in line.Details)
                Console.WriteLine($"    {detail}");
        }

        var faults = lines.Sum(line => line.Faults);
        Console.WriteLine(faults == 0
            ? "The store is whole."
            : $"The store is damaged: {Number(faults)} faults. Restore a backup, or read the trackers again into a new store.");
        return faults == 0 ? ExitCode.Done : ExitCode.Damaged;
    }
}
