using ProductProcess.Core.Work;

namespace ProductProcess.Sandbox.Linear.Records;

/// <summary>An app that acts: no user, and in no connection.</summary>
internal sealed record LinearBot(Person Account)
{
    public string Id { get; } = LinearIds.Of(LinearKind.Bot, Account.Id);
}
