using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductProcess.App.Commands;
using ProductProcess.App.Hosting.Webhooks;
using ProductProcess.App.Run;
using ProductProcess.App.Settings;
using ProductProcess.Briefing.Printing;
using ProductProcess.Ingest;
using ProductProcess.Ingest.Store;
using Quartz;

namespace ProductProcess.App.Hosting;

/// <summary>
/// The hosted service: one sync loop, and for each scope a job that looks hourly whether its briefing is due. The
/// schedule lies in the store, so it survives a restart; whether a briefing was made is asked of the store's ledger,
/// never of the schedule.
/// </summary>
internal static class ServiceHost
{
    /// <exception cref="SettingsException">Credentials or rules cannot be used.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static async Task<IHost> BuildAsync(
        ProductProcessSettings settings,
        IConfiguration configuration,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var scopes = ConfiguredScope.All(settings, configuration)
            .Select(scope => new HostedScope(scope.Choice, new BriefingSchedule(scope.Settings), scope.Settings.At))
            .ToList();
        var webhooks = settings.Sources
            .Where(source => source.Value.Webhooks is not null)
            .Select(source => new WebhookSource(
                source.Key,
                source.Value.Webhooks!.Listen,
                new WebhookVerifier(source.Value.Kind, WebhookSecret.Of(source.Key, configuration))))
            .ToList();
        foreach (var scope in scopes)
            Outputs.Check(scope.Choice.Output);
        var store = await WorkStore.OpenAsync(settings.Store, time, cancellationToken);

        // No settings of its own: appsettings.json was read, with its faults named, before.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
        // Retries are part of a sync, which tells how it ended itself.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter("Quartz", LogLevel.Warning).AddFilter("Polly", LogLevel.None);
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton(_ => store);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<IReadOnlyList<HostedScope>>(scopes);
        builder.Services.AddIngest();
        builder.Services.AddSingleton(_ => new ChromiumPrinter());
        builder.Services.AddSingleton<BriefingRun>();
        builder.Services.AddSingleton<SourceHints>();
        builder.Services.AddSingleton<SourceLoop>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SourceLoop>());
        builder.Services.AddSingleton<IReadOnlyList<WebhookSource>>(webhooks);
        builder.Services.AddSingleton<WebhookServer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WebhookServer>());
        builder.Services.AddQuartz(quartz => Schedule(quartz, store.Access, scopes));
        builder.Services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        return builder.Build();
    }

    private static void Schedule(IQuartzBuilder quartz, StoreAccess store, IEnumerable<HostedScope> scopes)
    {
        quartz.UsePersistentStore(persistent =>
        {
            if (store.IsServer)
            {
                persistent.UsePostgres(store.ConnectionString);
                // Several nodes share one schedule; what one of them leaves undone another does.
                persistent.UseClustering();
            }
            else
            {
                persistent.UseSqlite(store.ConnectionString);
            }

            persistent.ProvisionSchema();
        });
        foreach (var scope in scopes)
        {
            var id = scope.Choice.Scope.Id;
            var job = new JobKey(id, "briefing");
            quartz.AddJob<BriefingJob>(j => j.WithIdentity(job).StoreDurably().UsingJobData(BriefingJob.ScopeKey, id));
            // Hourly, so that a briefing which had to wait for its data is made within the hour; the ledger and the
            // schedule decide whether there is anything to make.
            quartz.AddTrigger(t => t.WithIdentity(id, "briefing-hourly").ForJob(job)
                .WithCronSchedule($"0 {scope.At.Minute} * * * ?", cron => cron
                    .InTimeZone(scope.Choice.Scope.Calendar.Zone)
                    .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
            // Once at the start: what became due while nobody ran is caught up.
            quartz.AddTrigger(t => t.WithIdentity(id, "briefing-at-start").ForJob(job).StartNow());
        }
    }
}
