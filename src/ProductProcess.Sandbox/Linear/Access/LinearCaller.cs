using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>Who asks: the coach with a personal key, or an app with an access token.</summary>
internal sealed record LinearCaller(LinearSnapshot Now, bool IsApp)
{
    public string Id { get; } = LinearIds.Of(LinearKind.User, SandboxServer.Email);

    public string Name => IsApp ? "ProductProcess" : "Coach";

    public long Since => Now.Founded;
}
