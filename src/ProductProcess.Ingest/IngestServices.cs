using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ProductProcess.Ingest.Sources;
using ProductProcess.Ingest.Sources.Http;
using ProductProcess.Ingest.Sources.Insight;
using ProductProcess.Ingest.Sources.Jira.Cloud;
using ProductProcess.Ingest.Sources.Jira.DataCenter;
using ProductProcess.Ingest.Sources.Linear;
using ProductProcess.Ingest.Sync;

namespace ProductProcess.Ingest;

/// <summary>Wires ingestion: clients, trackers, sync.</summary>
public static class IngestServices
{
    /// <summary>Adds <see cref="TrackerSync"/> and what it needs. Time comes from the registered <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services, SyncLimits? limits = null)
    {
        var chosen = limits ?? new SyncLimits();
        TrackerHttp.Register(services, chosen);
        services.AddLogging();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITracker, CloudTracker>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITracker, ServerTracker>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITracker, LinearTracker>());
        services.TryAddSingleton(provider => new TrackerSync(
            provider.GetServices<ITracker>(),
            provider.GetRequiredService<TimeProvider>(),
            chosen,
            provider.GetRequiredService<ILogger<TrackerSync>>()));
        services.TryAddSingleton(provider => new TrackerExaminer(provider.GetServices<ITracker>()));
        return services;
    }
}
