using System.CommandLine;
using System.Globalization;
using ProductProcess.App.Settings;
using ProductProcess.Ingest.Store;
using ProductProcess.Ingest.Store.Keeping;

namespace ProductProcess.App.Commands;

/// <summary>Removes a person, or a whole source, from a store for good.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var person = new Option<string?>("--person")
        {
            Description = "The tracker's id of an account: name and address go, its id becomes a number, now and at every later sync.",
            HelpName = "ID",
        };
        var workspace = new Option<string?>("--workspace")
        {
            Description = "A source, as it is called in the settings: it goes with everything that was read from it.",
            HelpName = "NAME",
        };
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var store = Stores.Option();
        var settings = SyncCommand.SettingsOption();
        var command = new Command("forget", "Remove a person or a workspace from the store, for good.") { person, workspace, yes, store, settings };
        command.SetAction(async (parse, stop) =>
        {
            var (who, what) = (parse.GetValue(person), parse.GetValue(workspace));
            if (who is null == what is null)
                throw new SettingsException(["Give --person ID or --workspace NAME, one of the two."]);
            using var opened = await Stores.OpenAsync(parse.GetValue(store), parse.GetValue(settings)!, stop);
            var confirmation = parse.GetValue(yes) ? null : Confirmation.Console;
            return who is null
                ? await SourceAsync(opened, what!, confirmation, stop)
                : await PersonAsync(opened, who, confirmation, stop);
        });
        return command;
    }

    private static async Task<int> PersonAsync(WorkStore store, string id, Confirmation? confirmation, CancellationToken stop)
    {
        var plan = await store.Keeping.PlanPersonAsync(id, stop);
        if (plan.Accounts == 0)
        {
            var people = await store.PersonNamesAsync(stop);
            throw new SettingsException(
                [$"Nobody in the store has the id '{id}'; it knows {Number(people.Count)} people. Use the id that the tracker gives the account."]);
        }

        Console.WriteLine($"From {store.Location} go the name and the address of {Count(plan.Accounts, "account")} with this id.");
        Console.WriteLine($"A number takes the place of the id in {Mentions(plan)}.");
        return await DoneAsync(confirmation, () => store.Keeping.ForgetPersonAsync(id, stop), stop);
    }

    private static async Task<int> SourceAsync(WorkStore store, string name, Confirmation? confirmation, CancellationToken stop)
    {
        if (await store.Keeping.PlanSourceAsync(name, stop) is not { } plan)
        {
            var known = await store.CountsAsync(StoreScope.Everything, stop);
            throw new SettingsException(
                [$"There is no workspace '{name}' in the store. Known: {(known.Count == 0 ? "none" : string.Join(", ", known.Select(s => s.Name)))}."]);
        }

        Console.WriteLine($"From {store.Location} goes the workspace '{name}': {Mentions(plan)}, {Count(plan.Accounts, "person", "people")}, and how far it was read.");
        return await DoneAsync(confirmation, () => store.Keeping.ForgetSourceAsync(name, stop), stop);
    }

    private static async Task<int> DoneAsync(Confirmation? confirmation, Func<Task<bool>> forget, CancellationToken stop)
    {
        if (confirmation is { CanAsk: false })
            throw new SettingsException(["Nobody is there to confirm this. Add --yes to go on without asking; nothing was removed."]);
        if (confirmation is not null && !await confirmation.AskAsync("This cannot be undone.", stop))
        {
            Console.WriteLine("Nothing was removed.");
            return ExitCode.Done;
        }

        var erased = await forget();
        Console.WriteLine("Removed. Briefings and backups that were made before are files of their own: look after them too.");
        if (!erased)
            Console.WriteLine("Another program uses the store, so the old bytes may still be on the disk. Stop it, then run 'productprocess store compact'.");
        return ExitCode.Done;
    }

    private static string Mentions(ForgetPlan plan) => string.Join(
        ", ",
        Count(plan.Items, "item"),
        Count(plan.HistoryEntries, "history entry", "history entries"),
        Count(plan.Changes, "change"),
        Count(plan.Comments, "comment"),
        Count(plan.SetAside, "record") + " set aside");

    private static string Count(long count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? $"{one}s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
