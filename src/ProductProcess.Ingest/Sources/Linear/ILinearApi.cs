using ProductProcess.Ingest.Sources.Linear.Wire;
using Refit;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>Linear has one address for everything.</summary>
internal interface ILinearApi
{
    [Post("/graphql")]
    Task<LinearAnswer> AskAsync([Body] LinearQuestion question, CancellationToken cancellationToken);
}
