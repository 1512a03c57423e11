using ProductProcess.Tests.Shared;

[assembly: AssemblyFixture(typeof(PostgresEnd))]

namespace ProductProcess.Tests.Shared;

/// <summary>Stops the server, if a test asked for one, when all tests have run.</summary>
public sealed class PostgresEnd : IAsyncDisposable
{
    public ValueTask DisposeAsync() => PostgresServer.StopAsync();
}
