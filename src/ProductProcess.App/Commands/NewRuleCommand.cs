using System.CommandLine;
using ProductProcess.App.Proving;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;

namespace ProductProcess.App.Commands;

/// <summary><c>rules new ID</c>: a commented rule that works as it stands, to be changed bit by bit.</summary>
internal static class NewRuleCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The rule's name: lower-case words joined by hyphens." };
        var folder = new Option<string>("--folder")
        {
            Description = "Where to put it; made if it is not there.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("new", "Write a commented rule to start from; it passes 'rules check' as it stands.") { id, folder };
        command.SetAction(parse => Write(parse.GetValue(id)!, parse.GetValue(folder)!));
        return command;
    }

    private static int Write(string id, string folder)
    {
        if (id.Length > 60 || !id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))))
            throw new SettingsException([$"'{id}' is no name for a rule: use lower-case words joined by hyphens, such as items-that-come-back."]);
        if (RuleFiles.Load().Rules.Any(rule => rule.Id == id))
            throw new SettingsException([$"There is a rule '{id}' already: it comes with the tool. Take another name."]);
        var path = Path.Combine(folder, id + ".yml");
        if (File.Exists(path))
            throw new SettingsException([$"{path} is there already; nothing was written. Take another name, or delete it first."]);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, RuleSkeleton.Text(id, path, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"{path} cannot be written: {failure.Message}"]);
        }

        Console.WriteLine($"Wrote {path}. Change it bit by bit; after each change run");
        Console.WriteLine($"  productprocess rules check {path}");
        Console.WriteLine($"  productprocess rules test --rules {path}");
        return ExitCode.Done;
    }
}
